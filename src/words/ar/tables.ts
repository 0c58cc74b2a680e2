import { numberWords } from './language.ts';

/** Tables that can be sorted, filtered and skipped. */
export const tables = {
  skip: 'تجاوز الجدول',
  /** Before a field. */
  onlyWith: 'فقط الصفوف التي فيها',
  shown: (shown: number, rows: number, wanted: string) =>
    `الصفوف التي فيها «${wanted}»: ${numberWords(shown)} من ${numberWords(rows)}.`,
};

import { counted } from './counted.ts';

/** Tables that can be sorted, filtered and skipped. */
export const tables = {
  skip: 'Skip the table',
  /** Before a field. */
  onlyWith: 'Only rows with',
  shown: (shown: number, rows: number, wanted: string) =>
    `${shown} of ${counted(rows, 'row')} ${shown === 1 ? 'has' : 'have'} “${wanted}”.`,
};

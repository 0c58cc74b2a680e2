import { WITH_DIGITS } from './language.ts';

/** "٢٠١٥": a year is not grouped by thousands. */
const digits = new Intl.NumberFormat(WITH_DIGITS, { useGrouping: false });
/** A number of a date. */
export const days = (number: number) => digits.format(number);

/** @param year counted as ISO 8601 does: 0 is 1 BC */
export function yearWords(year: number): string {
  if (year <= 0) return `${days(1 - year)} ق.م.`;
  return year < 100 ? `${days(year)} م` : days(year);
}

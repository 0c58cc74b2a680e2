import { daySpan, dayToDate } from './day-span.ts';

/**
 * The year that a date is listed under: that of its earliest day, or of its latest when its start is
 * open. A date that is open on both sides has none.
 *
 * @param date EDTF, level 0 to 2
 * @throws {InvalidDateError} when `date` is not a date
 */
export function yearOf(date: string): number | undefined {
  const { earliest, latest } = daySpan(date);
  const day = [earliest, latest].find(Number.isFinite);
  return day === undefined ? undefined : Number(/^[+-]?\d+/.exec(dayToDate(day))?.[0]);
}

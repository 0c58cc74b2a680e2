import { placeOf } from './compare-dates.ts';
import { daySpan } from './day-span.ts';
import { dayToDate } from './days.ts';

/**
 * The year that a date is listed under, in step with `compareDates`: that of its earliest day, or of
 * its latest when its start is open. A date that is open on both sides has none.
 *
 * @param date EDTF, level 0 to 2
 * @throws {InvalidDateError} when `date` is not a date
 */
export function yearOf(date: string): number | undefined {
  const day = placeOf(daySpan(date));
  return Number.isFinite(day) ? Number(/^[+-]?\d+/.exec(dayToDate(day))?.[0]) : undefined;
}

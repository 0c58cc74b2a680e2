import { placeOf } from './compare-dates.ts';
import { placedSpan } from './day-span.ts';
import { calendarDay } from './days.ts';

/**
 * The year that a date is listed under: that of its earliest day, or of its latest when its start is
 * open. A date that is open on both sides has none, nor has one whose year is not wholly known.
 *
 * @param date EDTF, level 0 to 2
 * @throws {InvalidDateError} when `date` is not a date
 */
export function yearOf(date: string): number | undefined {
  const day = placeOf(placedSpan(date));
  return Number.isFinite(day) ? calendarDay(day).year : undefined;
}

import { calendarDay } from './days.ts';
import { daySpan, placedSpan } from './day-span.ts';

/**
 * The order of two EDTF dates as a reader expects them in a list: by earliest day, an open start by
 * its last day instead, so that "before October 2015" stands where September 2015 ends and not before
 * all time. Of two at one day the open start comes first, then the more exact; in the end their text
 * decides, so that the order is total.
 *
 * @returns less than, equal to or greater than 0, as `Array.prototype.sort` wants it
 * @throws {InvalidDateError} when one of them is not a date
 */
export function compareDates(a: string, b: string): number {
  const left = daySpan(a);
  const right = daySpan(b);
  return (
    compareValues(placeOf(left), placeOf(right)) ||
    compareValues(left.earliest, right.earliest) ||
    compareValues(left.latest, right.latest) ||
    compareValues(a, b)
  );
}

/** The day that a span is listed at. */
export function placeOf({ earliest, latest }: ReturnType<typeof daySpan>): number {
  return Number.isFinite(earliest) ? earliest : latest;
}

/** Subtraction would make NaN of two infinities. */
function compareValues<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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

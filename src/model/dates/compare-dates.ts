import { daySpan } from './day-span.ts';

/**
 * The order of two EDTF dates: by earliest day, then by latest (the more exact first), then by their
 * text, so that the order is total. An open start comes before every day.
 *
 * @returns less than, equal to or greater than 0, as `Array.prototype.sort` wants it
 * @throws {InvalidDateError} when one of them is not a date
 */
export function compareDates(a: string, b: string): number {
  const left = daySpan(a);
  const right = daySpan(b);
  return (
    compareNumbers(left.earliest, right.earliest) ||
    compareNumbers(left.latest, right.latest) ||
    compareNumbers(a, b)
  );
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

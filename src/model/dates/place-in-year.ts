import { placeOf, yearOf } from './compare-dates.ts';
import { placedSpan } from './day-span.ts';
import { dayOf } from './days.ts';

/** Where in a year a date lies: shares of the year that have gone by, from 0 to 1, `from` ≤ `to`. */
export interface PlaceInYear {
  year: number;
  from: number;
  to: number;
}

/**
 * The part of its year that a date may mean: `2015-09-30` a point, `2025-01` the whole of January. The
 * year is the one that the date is listed under (`yearOf`); what lies before or after it is cut off,
 * and where the start or the end is open, the known one stands for both.
 *
 * @param date EDTF, level 0 to 2
 * @returns nothing for a date that is listed under no year
 * @throws {InvalidDateError} when `date` is not a date
 */
export function placeInYear(date: string): PlaceInYear | undefined {
  const year = yearOf(date);
  if (year === undefined) return undefined;
  const { earliest, latest } = placedSpan(date);
  const from = shareOf(year, placeOf({ earliest, latest }));
  return { year, from, to: Number.isFinite(latest) ? shareOf(year, latest) : from };
}

function shareOf(year: number, day: number): number {
  const first = dayOf({ year, month: 1, day: 1 });
  const last = dayOf({ year, month: 12, day: 31 });
  return Math.min(Math.max((day - first) / (last - first), 0), 1);
}

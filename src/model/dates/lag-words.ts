import type { DaySpan } from './day-span.ts';
import { counted } from '../counted.ts';

const DAYS_IN_MONTH = 30.44;
const DAYS_IN_YEAR = 365.25;

/**
 * How long after something happened it was told, as far as both dates are known: "the same day", "3 to
 * 7 days later", "up to 4 months later", "at least 2 days later"; of what was planned also "1 day
 * ahead".
 *
 * @param isPlanned whether it was told as still to come, so that the telling may come first
 * @returns nothing where neither the least nor the most can be said, or which came first
 */
export function lagWords(happened: DaySpan, told: DaySpan, isPlanned: boolean): string | undefined {
  const least = told.earliest - happened.latest;
  const most = told.latest - happened.earliest;
  if (isPlanned && most < 0) return periodWords(-most, -least, 'ahead');
  if (isPlanned && least < 0) return undefined;
  return periodWords(Math.max(0, least), most, 'later');
}

/** A time of at least and at most so many days. */
function periodWords(least: number, most: number, direction: string): string | undefined {
  if (!Number.isFinite(most)) {
    return Number.isFinite(least) && least > 0
      ? `at least ${timeWords(least)} ${direction}`
      : undefined;
  }
  if (most < least) return undefined;
  if (most === 0) return 'the same day';
  const [shortest, longest] = [timeWords(least), timeWords(most)];
  if (least === 0) return `up to ${longest} ${direction}`;
  if (shortest === longest) return `${longest} ${direction}`;
  const [count, unit] = shortest.split(' ');
  const isSameUnit = longest.replace(/s$/, '').endsWith(` ${(unit ?? '').replace(/s$/, '')}`);
  return `${isSameUnit ? count : shortest} to ${longest} ${direction}`;
}

/** "1 day", "12 days", "5 months", "2 years": rounded to what a reader keeps in mind. */
export function timeWords(days: number): string {
  if (days < 2 * DAYS_IN_MONTH) return counted(days, 'day');
  if (days < 2 * DAYS_IN_YEAR) return counted(Math.round(days / DAYS_IN_MONTH), 'month');
  return counted(Math.round(days / DAYS_IN_YEAR), 'year');
}

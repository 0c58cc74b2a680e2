import type { DaySpan } from './day-span.ts';
import { counted } from '../counted.ts';

const DAYS_IN_MONTH = 30.44;
const DAYS_IN_YEAR = 365.25;

/**
 * How long after something happened it was told, as far as both dates are known: "the same day", "3 to
 * 7 days later", "up to 4 months later", "at least 2 days later".
 *
 * @returns nothing where neither the least nor the most can be said
 */
export function lagWords(happened: DaySpan, told: DaySpan): string | undefined {
  const least = Math.max(0, told.earliest - happened.latest);
  const most = told.latest - happened.earliest;
  if (!Number.isFinite(most)) {
    return Number.isFinite(least) && least > 0 ? `at least ${timeWords(least)} later` : undefined;
  }
  if (most <= 0) return 'the same day';
  const [shortest, longest] = [timeWords(least), timeWords(most)];
  if (least === 0) return `up to ${longest} later`;
  if (shortest === longest) return `${longest} later`;
  const [count, unit] = shortest.split(' ');
  const isSameUnit = longest.replace(/s$/, '').endsWith(` ${(unit ?? '').replace(/s$/, '')}`);
  return `${isSameUnit ? count : shortest} to ${longest} later`;
}

/** "1 day", "12 days", "5 months", "2 years": rounded to what a reader keeps in mind. */
export function timeWords(days: number): string {
  if (days < 2 * DAYS_IN_MONTH) return counted(days, 'day');
  if (days < 2 * DAYS_IN_YEAR) return counted(Math.round(days / DAYS_IN_MONTH), 'month');
  return counted(Math.round(days / DAYS_IN_YEAR), 'year');
}

import { isDate } from '../../model/dates/is-date.ts';
import type { FoundDate } from './found-date.ts';

/** Some dates, and those of others that are on the calendar and share no words with them, in order. */
export function withoutOverlap(taken: FoundDate[], others: FoundDate[]): FoundDate[] {
  return others
    .filter(({ date }) => isDate(date))
    .reduce(
      (kept, other) =>
        kept.some(({ start, end }) => other.start < end && other.end > start)
          ? kept
          : [...kept, other],
      taken,
    )
    .toSorted((a, b) => a.start - b.start);
}

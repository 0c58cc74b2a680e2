import { daySpan, dateOfSpan } from '../model/dates/day-span.ts';
import { isInferred } from './dating.ts';
import type { Event } from './domain.ts';

/**
 * When an event was first told in these articles: the date of the article that came first, or, where their dates do not
 * say which, the days on one of which it must have been.
 *
 * @returns EDTF, and whether it was inferred
 */
export function firstTold({ articles }: Event): { date: string; isInferred: boolean } {
  const spans = articles.map(({ original }) => daySpan(original.published));
  const earliest = Math.min(...spans.map((span) => span.earliest));
  const latest = Math.min(...spans.map((span) => span.latest));
  const first = articles.find(
    (_, index) => spans[index]?.earliest === earliest && spans[index].latest === latest,
  );
  if (first) {
    return { date: first.original.published, isInferred: isInferred(first.original) };
  }
  return { date: dateOfSpan({ earliest, latest }), isInferred: true };
}

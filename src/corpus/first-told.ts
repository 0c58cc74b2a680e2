import { daySpan, dateOfSpan } from '../model/dates/day-span.ts';
import type { Grade } from '../model/schemas/fields.ts';
import type { Event } from './domain.ts';

/**
 * When an event was first told in these articles: the date of the article that came first, or, where their dates do not
 * say which, the days on one of which it must have been.
 *
 * @returns EDTF, and how it is known
 */
export function firstTold({ articles }: Event): { date: string; grade: Grade } {
  const spans = articles.map(({ original }) => daySpan(original.published));
  const earliest = Math.min(...spans.map((span) => span.earliest));
  const latest = Math.min(...spans.map((span) => span.latest));
  const first = articles.find(
    (_, index) => spans[index]?.earliest === earliest && spans[index].latest === latest,
  );
  if (first) {
    return { date: first.original.published, grade: first.original.grade };
  }
  return { date: dateOfSpan({ earliest, latest }), grade: 'bounded' };
}

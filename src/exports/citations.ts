import type { Reference } from '../corpus/domain.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { calendarDay } from '../model/dates/days.ts';

/**
 * References as citation programs take them.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html CSL-JSON
 */
export function referencesAsCsl(references: Reference[]) {
  return references.map(({ id, title, publisher, url, published, seen, archived }) => ({
    id,
    type: 'webpage',
    title,
    publisher,
    URL: url,
    ...(published === undefined ? {} : { issued: dateOf(published) }),
    accessed: dateOf(seen),
    ...(archived === undefined ? {} : { archive: archived }),
  }));
}

/** The first and last day that a date may mean, or the one day. */
function dateOf(date: string) {
  const { earliest, latest } = daySpan(date);
  const days = [...new Set([earliest, latest])].filter(Number.isFinite).map((day) => {
    const calendar = calendarDay(day);
    return [calendar.year, calendar.month, calendar.day];
  });
  return { 'date-parts': days };
}

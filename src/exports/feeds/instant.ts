import { placedSpan } from '../../model/dates/day-span.ts';
import { calendarDay, dayToDate } from '../../model/dates/days.ts';

/**
 * The moment that a feed has for a date: the beginning, in UTC, of the first day that the date may mean, or of the last
 * where its beginning is open. Nothing where no year is known, or one that RFC 3339 cannot write with four digits.
 *
 * @param date EDTF, level 0 to 2
 * @see https://www.rfc-editor.org/rfc/rfc3339
 */
export function instantOf(date: string): string | undefined {
  const { earliest, latest } = placedSpan(date);
  const day = [earliest, latest].find(Number.isFinite);
  if (day === undefined) return undefined;
  const { year } = calendarDay(day);
  return year >= 1 && year <= 9999 ? `${dayToDate(day)}T00:00:00Z` : undefined;
}

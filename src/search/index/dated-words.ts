import { daySpan } from '../../model/dates/day-span.ts';
import { dayToDate } from '../../model/dates/days.ts';
import { spanOfMoment } from '../../model/dates/moment-span.ts';
import { parseDate } from '../../model/dates/parse-date.ts';
import { momentsOf } from '../../model/dates/read-date.ts';
import { dateWord } from '../../model/names/mention-word.ts';

/** A date of more days than a month is not of any one of them, one of more than a year of no one month. */
const MOST_DAYS = 31;
const MOST_DAYS_OF_MONTHS = 366;

/**
 * The words by which a page of a date is found under a day or month that it may mean: at most 31 days and
 * 13 months, however long the date. One that is open on a side ("before October 2015") is of the day or
 * month that it names.
 *
 * @param date EDTF, level 0 to 2
 * @throws {InvalidDateError} when `date` is not EDTF or not on the calendar
 */
export function datedWords(date: string): string[] {
  const { earliest, latest } = knownDays(date);
  const days = latest - earliest + 1;
  if (days < 1 || days > MOST_DAYS_OF_MONTHS) return [];
  const each = Array.from({ length: days }, (_, day) => dayToDate(earliest + day));
  const months = new Set(each.map((day) => day.slice(0, -3)));
  return [...(days <= MOST_DAYS ? each : []), ...months].map(dateWord);
}

function knownDays(date: string): { earliest: number; latest: number } {
  const span = daySpan(date);
  if (Number.isFinite(span.earliest) && Number.isFinite(span.latest)) return span;
  const spans = momentsOf(parseDate(date)).map(spanOfMoment);
  return {
    earliest: Math.min(...spans.map(({ earliest }) => earliest)),
    latest: Math.max(...spans.map(({ latest }) => latest)),
  };
}

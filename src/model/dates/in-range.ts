import type { DaySpan } from './day-span.ts';
import { dayOf, dayToDate } from './days.ts';

/** How sure it is that something was in a range of days. */
export type InRange = 'certainly' | 'possibly' | 'no';

/**
 * Whether what happened on one of the days of a span happened in a range: certainly when every day
 * that it may mean is in it, possibly when some day is.
 */
export function inRange({ earliest, latest }: DaySpan, range: DaySpan): InRange {
  if (earliest > range.latest || latest < range.earliest) return 'no';
  return earliest >= range.earliest && latest <= range.latest ? 'certainly' : 'possibly';
}

/**
 * The days of a year, month or day as a reader types it: `2015`, `2015-10`, `2015-10-24`. For the
 * browser, which has no reader of EDTF.
 *
 * @returns nothing for other text or a day that is not on the calendar
 */
export function plainSpan(text: string): DaySpan | undefined {
  const [, years, months, days] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  if (years === undefined) return undefined;
  const [year, month, day] = [Number(years), Number(months ?? 1), Number(days ?? 1)];
  const earliest = dayOf({ year, month, day });
  if (!dayToDate(earliest).startsWith(text.trim())) return undefined;
  if (days !== undefined) return { earliest, latest: earliest };
  return {
    earliest,
    latest: dayOf({ year, month: months === undefined ? 13 : month + 1, day: 0 }),
  };
}

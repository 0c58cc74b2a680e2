import type { DaySpan } from './day-span.ts';
import { MS_PER_DAY } from './days.ts';

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
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const isOnCalendar = new Date(first).toISOString().slice(0, 10).startsWith(text.trim());
  if (!isOnCalendar) return undefined;
  const after =
    day !== undefined
      ? first + MS_PER_DAY
      : month !== undefined
        ? Date.UTC(Number(year), Number(month), 1)
        : Date.UTC(Number(year) + 1, 0, 1);
  return { earliest: first / MS_PER_DAY, latest: after / MS_PER_DAY - 1 };
}

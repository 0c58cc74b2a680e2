import type { DaySpan } from './day-span.ts';
import { dayToDate } from './days.ts';

/**
 * A date that means some day of a span: `2015-09-27` for one day, `[2015-09-27..2015-09-30]` for
 * several, `[..2015-09-30]` and `[2015-09-27..]` where one end is open, `../..` where both are.
 *
 * @returns EDTF, level 2
 */
export function dateOfSpan({ earliest, latest }: DaySpan): string {
  const first = Number.isFinite(earliest) ? dayToDate(earliest) : '';
  const last = Number.isFinite(latest) ? dayToDate(latest) : '';
  if (!first && !last) return '../..';
  return first === last ? first : `[${first}..${last}]`;
}

/** The days that lie in all of some spans; nothing when there is none. */
export function commonDays(spans: DaySpan[]): DaySpan | undefined {
  const earliest = Math.max(...spans.map((span) => span.earliest));
  const latest = Math.min(...spans.map((span) => span.latest));
  return earliest <= latest ? { earliest, latest } : undefined;
}

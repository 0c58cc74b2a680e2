import { dayToDate } from './days.ts';
import { isYearKnown, type Moment } from './moment.ts';
import { type DaySpan, OPEN_SPAN, spanOfMoment } from './moment-span.ts';
import { parseDate } from './parse-date.ts';
import type { Bound, DateNode } from './read-date.ts';

export type { DaySpan } from './moment-span.ts';

/** Reading a date takes time, and sorting asks for the same ones again and again. */
const spans = new Map<string, { meant: DaySpan; placed: DaySpan }>();

/**
 * The days that an EDTF date may mean: `2025-01` is the 1st to the 31st, `2024-12-22~` its own day,
 * `[2015-09-27..2015-09-30]` the four days. "About" and "possibly" do not widen it: by how much
 * would be a guess.
 *
 * @param date EDTF, level 0 to 2 (ISO 8601-2:2019)
 * @throws {InvalidDateError} when `date` is not EDTF or not on the calendar
 */
export function daySpan(date: string): DaySpan {
  return spansOf(date).meant;
}

/**
 * As `daySpan`, for lists by year and lines of time: a date whose year is not wholly known is open where
 * it stands, so that `20XX` is not put in the year 2000 and no line is stretched to it.
 *
 * @throws {InvalidDateError} when `date` is not EDTF or not on the calendar
 */
export function placedSpan(date: string): DaySpan {
  return spansOf(date).placed;
}

function spansOf(date: string): { meant: DaySpan; placed: DaySpan } {
  const known = spans.get(date);
  if (known) return known;
  const node = parseDate(date);
  const both = {
    meant: spanOfNode(node, spanOfMoment),
    placed: spanOfNode(node, (moment) => (isYearKnown(moment) ? spanOfMoment(moment) : OPEN_SPAN)),
  };
  spans.set(date, both);
  return both;
}

function spanOfNode(node: DateNode, spanOf: (moment: Moment) => DaySpan): DaySpan {
  switch (node.kind) {
    case 'moment':
      return spanOf(node);
    case 'interval': {
      const ofBound = (bound: Bound) => (typeof bound === 'object' ? spanOf(bound) : OPEN_SPAN);
      return { earliest: ofBound(node.start).earliest, latest: ofBound(node.end).latest };
    }
    case 'choice': {
      const members = node.members.flat().map(spanOf);
      return {
        earliest: node.orEarlier ? -Infinity : Math.min(...members.map(({ earliest }) => earliest)),
        latest: node.orLater ? Infinity : Math.max(...members.map(({ latest }) => latest)),
      };
    }
  }
}

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

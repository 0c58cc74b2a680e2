import edtf, { type EdtfMoment, type EdtfNode } from 'edtf';
import { boundsOf, parseDate } from './parse-date.ts';
import { MS_PER_DAY } from './days.ts';
import { seasonOf } from './seasons.ts';

/** The first and the last day that a date may mean, as days since 1970-01-01 (UTC); ±`Infinity` where it is open or unknown. */
export interface DaySpan {
  earliest: number;
  latest: number;
}

/** Reading a date takes about half a millisecond, and sorting asks for the same ones again and again. */
const spans = new Map<string, Readonly<DaySpan>>();

/**
 * The days that an EDTF date may mean: `2025-01` is the 1st to the 31st, `2024-12-22~` its own day,
 * `[2015-09-27..2015-09-30]` the four days. "About" and "possibly" do not widen it: by how much
 * would be a guess.
 *
 * @param date EDTF, level 0 to 2 (ISO 8601-2:2019)
 * @throws {InvalidDateError} when `date` is not EDTF or not on the calendar
 */
export function daySpan(date: string): DaySpan {
  const known = spans.get(date);
  if (known) return known;
  const span = spanOfNode(parseDate(date));
  spans.set(date, span);
  return span;
}

/** As `daySpan`, of a date that is already parsed. */
export function spanOfNode(node: EdtfNode): DaySpan {
  switch (node.type) {
    case 'Interval': {
      const [lower, upper] = boundsOf(node);
      return {
        earliest: lower ? spanOfMoment(lower).earliest : -Infinity,
        latest: upper ? spanOfMoment(upper).latest : Infinity,
      };
    }
    case 'List':
    case 'Set': {
      // edtf's own bounds leave out the end of a run (`[a..b]`), so they are taken from its dates.
      const spans = node.values.flat().map(spanOfMoment);
      return {
        earliest: node.earlier ? -Infinity : Math.min(...spans.map(({ earliest }) => earliest)),
        latest: node.later ? Infinity : Math.max(...spans.map(({ latest }) => latest)),
      };
    }
    default:
      return spanOfMoment(node);
  }
}

function spanOfMoment(moment: EdtfMoment): DaySpan {
  if (moment.type === 'Season') {
    const [year, code] = moment.values;
    const { firstMonth, months } = seasonOf(code);
    return {
      earliest: dayOf(Date.UTC(year, firstMonth, 1)),
      latest: dayOf(Date.UTC(year, firstMonth + months, 0)),
    };
  }
  const { min, max } = edtf(moment);
  return { earliest: dayOf(min), latest: dayOf(max) };
}

function dayOf(ms: number): number {
  return Math.floor(ms / MS_PER_DAY);
}

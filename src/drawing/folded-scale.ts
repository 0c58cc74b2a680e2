import type { DaySpan } from '../model/dates/day-span.ts';
import { calendarDay, dayOf } from '../model/dates/days.ts';

/** A stretch of the scale: a unit of time in which something is, or a quiet time folded to a break. */
export interface ScalePart {
  kind: 'month' | 'year' | 'quiet';
  /** The first and the last day, as days since 1970-01-01. */
  first: number;
  last: number;
  /** Where it is drawn: from left to right, in the unit of the scale's width. */
  from: number;
  to: number;
}

/** A line of time without its quiet stretches. */
export interface FoldedScale {
  parts: ScalePart[];
  /** Where a day is drawn: never further left than an earlier day, and never outside the width. */
  at(day: number): number;
}

/** What lies between two quiet times, or before or after one. */
export type Act = Omit<ScalePart, 'kind'>;

/** The first and the last year of a stretch of time. */
export function yearsOfAct({ first, last }: Act): [first: number, last: number] {
  return [calendarDay(first).year, calendarDay(last).year];
}

/** A date that is known no better than this says little of when in its time something was. */
const LONGEST_TELLING_DAYS = 62;
/** So many months can stand side by side; more are drawn as years. */
const MOST_MONTHS = 24;
/** A quiet stretch is as wide as this share of a month or year. */
const QUIET_SHARE = 0.4;

/**
 * A scale on which months in which something began or ended are equally wide, and the quiet times
 * between them are folded. Where there are too many months, years take their place.
 *
 * @param spans what is drawn, as far as its year is known; where one is open, its other end counts
 * @param width of the whole, in any unit
 */
export function foldedScale(spans: DaySpan[], width: number): FoldedScale {
  const ends = spans.flatMap(tellingDays);
  const months = unitsOf(ends, 'month');
  const units = months.length <= MOST_MONTHS ? months : unitsOf(ends, 'year');
  const all = spans.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite);
  const parts = withQuiet(units, Math.min(...all), Math.max(...all));
  const share = ({ kind }: Pick<ScalePart, 'kind'>) => (kind === 'quiet' ? QUIET_SHARE : 1);
  const unit = width / parts.reduce((sum, part) => sum + share(part), 0);
  let from = 0;
  const placed = parts.map((part): ScalePart => {
    const to = from + share(part) * unit;
    const whole = { ...part, from, to };
    from = to;
    return whole;
  });
  return {
    parts: placed,
    at(day) {
      const part = placed.find(({ last }) => day <= last) ?? placed.at(-1);
      if (!part) return 0;
      const gone = (day - part.first + 0.5) / (part.last - part.first + 1);
      return part.from + Math.min(Math.max(gone, 0), 1) * (part.to - part.from);
    },
  };
}

/** The stretches of a scale in which something was, without a quiet time between. */
export function actsOf({ parts }: FoldedScale): Act[] {
  const acts: Act[] = [];
  for (const { kind, first, last, from, to } of parts) {
    const before = acts.at(-1);
    if (kind === 'quiet') continue;
    if (before && before.last + 1 === first) acts[acts.length - 1] = { ...before, last, to };
    else acts.push({ first, last, from, to });
  }
  return acts;
}

/** The days of a span that say when something was: none of a span of many months. */
function tellingDays({ earliest, latest }: DaySpan): number[] {
  const known = [earliest, latest].filter(Number.isFinite);
  return latest - earliest > LONGEST_TELLING_DAYS && known.length === 2 ? [] : known;
}

/** The months or years that days are in, each once and in order. */
function unitsOf(days: number[], kind: 'month' | 'year'): Omit<ScalePart, 'from' | 'to'>[] {
  const units = new Map<number, Omit<ScalePart, 'from' | 'to'>>();
  for (const day of days) {
    const { year, month } = calendarDay(day);
    const [from, to] = kind === 'month' ? [month, month] : [1, 12];
    const first = dayOf({ year, month: from, day: 1 });
    const last = dayOf({ year, month: to + 1, day: 0 });
    units.set(first, { kind, first, last });
  }
  return [...units.values()].sort((a, b) => a.first - b.first);
}

/** The units with what lies before, between and after them. */
function withQuiet(
  units: Omit<ScalePart, 'from' | 'to'>[],
  first: number,
  last: number,
): Omit<ScalePart, 'from' | 'to'>[] {
  const parts: Omit<ScalePart, 'from' | 'to'>[] = [];
  let next = first;
  for (const unit of units) {
    if (unit.first > next) parts.push({ kind: 'quiet', first: next, last: unit.first - 1 });
    parts.push(unit);
    next = unit.last + 1;
  }
  if (last >= next) parts.push({ kind: 'quiet', first: next, last });
  return parts;
}

import { InvalidDateError } from './invalid-date-error.ts';
import { type Moment, readMoment } from './moment.ts';
import { spanOfMoment } from './moment-span.ts';

/** An end of an interval: a moment, open (`..`: there is none) or unknown (nothing is written). */
export type Bound = Moment | 'open' | 'unknown';

/** From one moment to another: `2004-06-XX/2004-07-03`. */
export interface Interval {
  kind: 'interval';
  start: Bound;
  end: Bound;
}

/** Two moments with all between them: `1670..1672`. */
export type Run = [first: Moment, last: Moment];

/** Several moments: one of them, `[1667,1670..1672]`, or all, `{1960,1961-12}`. */
export interface Choice {
  kind: 'choice';
  isAll: boolean;
  members: (Moment | Run)[];
  /** Whether what is earlier than the first belongs to it (`[..2015]`), or later than the last. */
  orEarlier: boolean;
  orLater: boolean;
}

/** A date of EDTF, taken apart. */
export type DateNode = Moment | Interval | Choice;

/**
 * Takes a date apart, level 0 to 2 of EDTF (ISO 8601-2:2019) without times of day.
 *
 * @returns nothing when it is not written as EDTF
 * @throws {InvalidDateError} when it is, but names a day or month that does not exist or ends before it
 *   begins
 */
export function readDate(date: string): DateNode | undefined {
  const node = date.includes('/') ? readInterval(date) : (readChoice(date) ?? readMoment(date));
  if (!node) return undefined;
  for (const moment of momentsOf(node)) spanOfMoment(moment);
  for (const [first, last] of runsOf(node)) {
    if (spanOfMoment(last).latest < spanOfMoment(first).earliest) {
      const reason = `${last.text} is earlier than ${first.text}.`;
      throw new InvalidDateError('impossible-date', date, reason);
    }
  }
  return node;
}

/** Every single date in a node: the bounds of an interval, the members of a choice. */
export function momentsOf(node: DateNode): Moment[] {
  switch (node.kind) {
    case 'moment':
      return [node];
    case 'interval':
      return [node.start, node.end].filter((bound) => typeof bound === 'object');
    case 'choice':
      return node.members.flat();
  }
}

function runsOf(node: DateNode): Run[] {
  if (node.kind === 'choice') return node.members.filter((member) => Array.isArray(member));
  const [first, last, ...others] = momentsOf(node);
  return first && last && others.length === 0 ? [[first, last]] : [];
}

function readInterval(date: string): Interval | undefined {
  const [start, end, ...more] = date.split('/').map(readBound);
  return start && end && more.length === 0 ? { kind: 'interval', start, end } : undefined;
}

function readBound(text: string): Bound | undefined {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readMoment(text);
}

const CHOICE = /^(?:\[(?<one>.+)\]|\{(?<all>.+)\})$/;
const MEMBERS = /^(?<earlier>\.\.)?(?<members>.+?)(?<later>\.\.)?$/;

function readChoice(date: string): Choice | undefined {
  const { one, all } = CHOICE.exec(date)?.groups ?? {};
  const groups = MEMBERS.exec(one ?? all ?? '')?.groups;
  const members = groups?.members?.split(',').map(readMember) ?? [];
  if (!groups || !members.every((member) => member !== undefined)) return undefined;
  // What is open at both ends of one date says nothing.
  if (groups.earlier && groups.later && members.length === 1) return undefined;
  return {
    kind: 'choice',
    isAll: all !== undefined,
    members,
    orEarlier: groups.earlier !== undefined,
    orLater: groups.later !== undefined,
  };
}

function readMember(text: string): Moment | Run | undefined {
  const [first, last, ...more] = text.trim().split('..').map(readMoment);
  if (!first || more.length > 0) return undefined;
  if (text.includes('..')) return last && [first, last];
  return first;
}

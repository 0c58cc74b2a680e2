import { yearToDate } from './days.ts';

/** A part of a date as it is written: digits, with an X for each that is not known. */
export interface DatePart {
  digits: string;
  isUncertain: boolean;
  isApproximate: boolean;
}

/** A single day, month, season or year, as exactly as it is known. */
export interface Moment {
  kind: 'moment';
  /** As it is written. */
  text: string;
  /** Four digits, or five where it cannot be dated; with a minus for the years before 0000. */
  year: DatePart;
  /** Two digits, `01` to `12` where they are right. */
  month: DatePart | undefined;
  /** `21` to `41` (ISO 8601-2:2019, 4.8); then there is neither month nor day. */
  season: DatePart | undefined;
  /** Two digits, `01` to `31` where they are right. */
  day: DatePart | undefined;
  /** The year that is meant where only its first digits are significant: 1950 in `1950S2`. */
  estimate: number | undefined;
}

/** The parts of a moment that are there, the year first. */
export function partsOf({ year, month, season, day }: Moment): DatePart[] {
  return [year, month, season, day].filter((part) => part !== undefined);
}

/** Whether every digit of its year is known. */
export function isYearKnown({ year }: Moment): boolean {
  return !year.digits.includes('X');
}

/**
 * Reads a single date of EDTF, level 0 to 2 (ISO 8601-2:2019): `2015-09-30`, `156X-12-25`,
 * `2004-06~-11`, `2001-21`, `1950S2`. Whether it is on the calendar is another question.
 *
 * @returns nothing when it is not written so
 */
export function readMoment(text: string): Moment | undefined {
  return readCalendarDate(text) ?? readSignificantYear(text);
}

const part = (name: string, digits: string) =>
  `(?<${name}Alone>[?~%]?)(?<${name}>${digits})(?<${name}AndLeft>[?~%]?)`;
const YEAR = part('year', String.raw`(?:-(?!0000))?[\dX]{4}`);
const MONTH = part('month', String.raw`[\dX]{2}`);
const DAY = part('day', String.raw`[\dX]{2}`);
const CALENDAR_DATE = new RegExp(`^${YEAR}(?:-${MONTH}(?:-${DAY})?)?$`);
const SEASON = /^(?:2[1-9]|3\d|4[01])$/;

function readCalendarDate(text: string): Moment | undefined {
  const groups = CALENDAR_DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const names = ['year', 'month', 'day'];
  const [year, month, day] = names.map((name, index): DatePart | undefined => {
    const digits = groups[name];
    // A mark to the left of a part is its own; one to the right is of all that stands left of it, too.
    const marks = [
      groups[`${name}Alone`],
      ...names.slice(index).map((right) => groups[`${right}AndLeft`]),
    ].join('');
    return digits === undefined
      ? undefined
      : { digits, isUncertain: /[?%]/.test(marks), isApproximate: /[~%]/.test(marks) };
  });
  if (!year) return undefined;
  const isSeason = month !== undefined && day === undefined && SEASON.test(month.digits);
  return {
    kind: 'moment',
    text,
    year,
    month: isSeason ? undefined : month,
    season: isSeason ? month : undefined,
    day,
    estimate: undefined,
  };
}

const SIGNIFICANT_YEAR = /^(?<year>-?\d{4})S(?<significant>[1-9]\d*)$/;
/** The letter Y stands before years of more than four digits and before powers of ten. */
const LETTERED_YEAR =
  /^Y(?<year>-?\d+)(?:(?<=\d{5})|E(?<power>\d+))(?:S(?<significant>[1-9]\d*))?$/;
/** Beyond what can be dated; further on a number would lose its digits. */
const FURTHEST_YEAR = 10_000;

function readSignificantYear(text: string): Moment | undefined {
  const groups = (SIGNIFICANT_YEAR.exec(text) ?? LETTERED_YEAR.exec(text))?.groups;
  if (!groups) return undefined;
  const written = Number(groups.year) * 10 ** Number(groups.power ?? 0);
  const year = Math.max(-FURTHEST_YEAR, Math.min(written, FURTHEST_YEAR));
  const [, sign = '', zeros = '', rest = ''] = /^(-?)(0*)(.*)$/.exec(yearToDate(year)) ?? [];
  const significant = rest.slice(0, Number(groups.significant ?? rest.length));
  const digits = `${sign}${zeros}${significant.padEnd(rest.length, 'X')}`;
  return {
    kind: 'moment',
    text,
    year: { digits, isUncertain: false, isApproximate: false },
    month: undefined,
    season: undefined,
    day: undefined,
    estimate: digits.includes('X') ? year : undefined,
  };
}

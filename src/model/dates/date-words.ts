import type { EdtfDate, EdtfMoment, EdtfNode } from 'edtf';
import { spanOfNode } from './day-span.ts';
import { dayToDate } from './days.ts';
import { boundsOf, parseDate } from './parse-date.ts';
import { seasonOf } from './seasons.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Bits of edtf's mask for what is left open: one for each digit of YYYYMMDD, years lowest. */
const YEAR_BITS = 0b0000_1111;
const MONTH_BITS = 0b0011_0000;
const DAY_BITS = 0b1100_0000;

/**
 * An EDTF date in English: `2024-12-22~` is "about 22 December 2024", `../2015-09` is "before
 * October 2015", `2025-01-XX` is "January 2025, day not given".
 *
 * @param date EDTF, level 0 to 2 (ISO 8601-2:2019)
 * @returns words that can stand alone or after a comma
 * @throws {InvalidDateError} when `date` is not EDTF or not on the calendar
 */
export function dateWords(date: string): string {
  return wordsOfNode(parseDate(date));
}

function wordsOfNode(node: EdtfNode): string {
  switch (node.type) {
    case 'Interval': {
      const [lower, upper] = boundsOf(node);
      if (lower && upper) return between(lower, upper);
      if (lower) return `from ${wordsOfMoment(lower)} on`;
      return upper ? upTo(upper, 'until') : 'date not known';
    }
    case 'List':
    case 'Set': {
      const members = node.values.map((member) =>
        Array.isArray(member) ? between(...member) : wordsOfMoment(member),
      );
      const last = node.values.at(-1);
      if (node.values.length === 1 && last && !Array.isArray(last)) {
        if (node.earlier) return upTo(last, 'on or before');
        if (node.later) {
          return `${last.values.length === 3 ? 'on' : 'in'} or after ${wordsOfMoment(last)}`;
        }
      }
      if (node.earlier) members[0] = `${members[0] ?? ''} or earlier`;
      if (node.later) members.push(`${members.pop() ?? ''} or later`);
      const type = node.type === 'List' ? 'conjunction' : 'disjunction';
      return new Intl.ListFormat('en', { type }).format(members);
    }
    default:
      return wordsOfMoment(node);
  }
}

function wordsOfMoment(moment: EdtfMoment): string {
  return `${qualifierOf(moment)}${unqualified(moment)}`;
}

function qualifierOf({ approximate, uncertain }: EdtfMoment): string {
  if (uncertain && approximate) return 'possibly about ';
  if (uncertain) return 'possibly ';
  return approximate ? 'about ' : '';
}

function unqualified(moment: EdtfMoment): string {
  switch (moment.type) {
    case 'Season':
      return `${seasonOf(moment.values[1]).words} ${yearWords(moment.values[0])}`;
    case 'Decade':
      return `the ${moment.values[0] * 10}s`;
    case 'Century':
      return `the ${moment.values[0] * 100}s`;
    case 'Year':
      return yearWords(moment.values[0]);
    case 'Date':
      return moment.unspecified ? partlyKnown(moment, moment.unspecified) : dayWords(moment);
  }
}

function dayWords({ values: [year = 0, month, day] }: EdtfDate): string {
  if (month === undefined) return yearWords(year);
  return `${day === undefined ? '' : `${day} `}${MONTHS[month]} ${yearWords(year)}`;
}

function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** Dates with an X: `2025-01-XX`, `201X`, `2015-09-2X`. */
function partlyKnown(date: EdtfDate, open: number): string {
  const [year = 0, month = 0] = date.values;
  const hasDay = date.values.length > 2;
  if ((open & YEAR_BITS) === 0) {
    const noMonth = (open & MONTH_BITS) === MONTH_BITS;
    const noDay = (open & DAY_BITS) === DAY_BITS;
    if (noMonth && noDay) return `${yearWords(year)}, month and day not given`;
    if (noMonth && !hasDay) return `${yearWords(year)}, month not given`;
    if (noDay && (open & MONTH_BITS) === 0) {
      return `${MONTHS[month]} ${yearWords(year)}, day not given`;
    }
  }
  if (date.values.length === 1) {
    if (open === 0b1000) return `the ${year}s`;
    if (open === 0b1100) return `the ${year}s, decade not given`;
  }
  const { earliest, latest } = spanOfNode(date);
  return dateWords(`[${dayToDate(earliest)}..${dayToDate(latest)}]`);
}

/** "before October 2015" when a month or year is the last it can be, "until 30 September 2015" for a day. */
function upTo(moment: EdtfMoment, dayPreposition: string): string {
  const [year, month, day] = moment.values;
  const isPlain = moment.type === 'Date' && !moment.unspecified && qualifierOf(moment) === '';
  if (!isPlain || day !== undefined) {
    return `${dayPreposition} ${wordsOfMoment(moment)}`;
  }
  if (month === undefined) return `before ${yearWords(year + 1)}`;
  return month === 11
    ? `before January ${yearWords(year + 1)}`
    : `before ${MONTHS[month + 1]} ${yearWords(year)}`;
}

/** "between 27 and 30 September 2015": what both bounds share is said once. */
function between(lower: EdtfMoment, upper: EdtfMoment): string {
  return `between ${startWords(lower, upper)} and ${wordsOfMoment(upper)}`;
}

function startWords(lower: EdtfMoment, upper: EdtfMoment): string {
  const whole = wordsOfMoment(lower);
  if (lower.type !== 'Date' || upper.type !== 'Date') return whole;
  if (lower.unspecified || upper.unspecified || qualifierOf(lower) || qualifierOf(upper))
    return whole;
  const [year, month, day] = lower.values;
  if (
    month === undefined ||
    year !== upper.values[0] ||
    lower.values.length !== upper.values.length
  ) {
    return whole;
  }
  if (day === undefined) return MONTHS[month] as string;
  return month === upper.values[1] ? String(day) : `${day} ${MONTHS[month]}`;
}

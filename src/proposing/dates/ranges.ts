import { dayToDate, yearToDate } from '../../model/dates/days.ts';
import { daySpan } from '../../model/dates/day-span.ts';
import { isDate } from '../../model/dates/is-date.ts';
import type { FoundDate } from './found-date.ts';

const FIRST_LEAD = /^(?<lead>from|between)\s+/i;
/** Where the words for the time are without it: "between mid-2009". */
const LEAD_BEFORE = /\b(?:from|between)\s+$/i;
const LINK = /^[\s,]*(?:(?:up\s+)?to|and|until|till|through|-|–|—)\s/i;
const SECOND_LEAD = /^(?:to|and|until|till|through)\s+/i;
const OTHER_LEAD = /^(?:since|by|until|till|through|before|after|on|at)\s/i;
const END_OF = /\b(?:end|close)\s+of\b/i;
const START_OF = /\b(?:start|beginning)\s+of\b/i;
const WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
/** "The vote was put off from Monday to Thursday" names two days. */
const MOVED =
  /\b(?:moved|postponed|delayed|put\s+(?:off|back)|pushed\s+back|brought\s+forward|shifted|rescheduled|changed)\b[^,;]*$/i;
const MONTH_OR_DAY = /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?~?$/;

/**
 * The dates of a sentence in which two that are the ends of one stretch are one: "from March 2023 to early February
 * 2024", "between mid-2009 and early 2013", "from 1 February until the end of 2021".
 *
 * @param found in order
 */
export function joined(sentence: string, found: FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of found) {
    const last = kept.at(-1);
    const range = last && rangeOf(sentence, last, date);
    if (range) kept.splice(-1, 1, range);
    else kept.push(date);
  }
  return kept;
}

function rangeOf(sentence: string, first: FoundDate, last: FoundDate): FoundDate | undefined {
  const words = sentence.slice(first.start, first.end);
  const lastWords = sentence.slice(last.start, last.end);
  const between = sentence.slice(first.end, last.start);
  const link = LINK.exec(`${between}${SECOND_LEAD.exec(lastWords)?.[0] ?? ''}`)?.[0].trim();
  if (link === undefined || between.trim().length > link.length) return undefined;
  const [leadBefore = ''] = LEAD_BEFORE.exec(sentence.slice(0, first.start)) ?? [];
  const lead = FIRST_LEAD.exec(leadBefore + words)?.groups?.lead?.toLowerCase();
  if ((link === 'and') !== (lead === 'between')) return undefined;
  if (lead === undefined && OTHER_LEAD.test(words)) return undefined;
  if (MOVED.test(sentence.slice(0, first.start))) return undefined;
  if (![first, last].every(({ date }) => /^\d[\dX-]*~?$/.test(date))) return undefined;
  const start = START_OF.test(words) ? first.date.replace(/~$/, '') : first.date;
  const end = END_OF.test(lastWords) ? endOf(start, last.date) : last.date;
  const isOfOneYear = MONTH_OR_DAY.test(last.date);
  const pair =
    (isOfOneYear ? inYearOfLast(first, last) : undefined) ??
    inOrder({ ...first, date: start }, { ...last, date: end }, words);
  if (!pair || !isDate(pair)) return undefined;
  const isStated = first.grade === 'stated' && last.grade === 'stated';
  const basis = [first.basis, last.basis].filter((one) => one !== undefined).join(' ');
  return {
    start: first.start - leadBefore.length,
    end: last.end,
    date: pair,
    grade: isStated ? 'stated' : 'computed',
    ...(basis !== '' && { basis }),
    ...((first.isReckoned ?? last.isReckoned) && { isReckoned: true }),
  };
}

/** The end of a stretch that ends with a unit: its last day, where it begins on a day. */
function endOf(start: string, date: string): string {
  const plain = date.replace(/~$/, '');
  return /^\d{4}-\d\d-\d\d$/.test(start) ? dayToDate(daySpan(plain).latest) : plain;
}

/** Two ends as an interval, where the last gives its year and that of the first was only reckoned. */
function inYearOfLast(first: FoundDate, last: FoundDate): string | undefined {
  if (!first.isReckoned || last.isReckoned || !MONTH_OR_DAY.test(first.date)) return undefined;
  const year = Number(last.date.slice(0, 4));
  const sameYear = inYear(first.date, year);
  const start = isBefore(sameYear, last.date) ? sameYear : inYear(first.date, year - 1);
  return `${start}/${last.date}`;
}

/** Two ends as an interval; a first one that was only reckoned gives way where they are not in order. */
function inOrder(first: FoundDate, last: FoundDate, words: string): string | undefined {
  if (isBefore(first.date, last.date)) return `${first.date}/${last.date}`;
  if (!first.isReckoned || !MONTH_OR_DAY.test(first.date)) return undefined;
  const earlier = WEEKDAY.test(words)
    ? dayToDate(daySpan(first.date).earliest - 7)
    : inYear(first.date, Number(first.date.slice(0, 4)) - 1);
  return isBefore(earlier, last.date) ? `${earlier}/${last.date}` : undefined;
}

function inYear(date: string, year: number): string {
  return `${yearToDate(year)}${date.slice(4)}`;
}

function isBefore(one: string, other: string): boolean {
  return (
    isDate(one) && isDate(other) && one !== other && daySpan(one).earliest <= daySpan(other).latest
  );
}

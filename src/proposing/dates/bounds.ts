import { daySpan } from '../../model/dates/day-span.ts';
import { dayToDate, yearToDate } from '../../model/dates/days.ts';
import type { FoundDate } from './found-date.ts';
import { BOUND_ON_DAY } from './month-words.ts';
import { isAhead } from './tense.ts';

const LEAD =
  /^(?<lead>since|from|by|until|till|through|before|after|up\s+to|back\s+to|around)\s+(?:early\s+on\s+|late\s+on\s+)?/i;
/** "Friday’s vote" is of that day, whatever stands before it. */
const OWNED = /['’]s$/;
const END_OF = /\b(?:end|close)\s+of\b/i;
const START_OF = /\b(?:start|beginning)\s+of\b/i;
/** What comes from a time and does not go on: "a letter from 2019", "down from May". */
const FROM_ORIGIN =
  /(?:\b(?:up|down|different|unchanged|date[ds]?|dating|rise|fall|increase|decrease|decline|drop|jump|change|percent|per\s+cent|points?|report|letter|figures|data|footage|video|images?|photos?|photographs?|pictures?|recordings?|documents?|emails?|e-mails?|messages?|memo|minutes|study|survey|census|poll|results?|records?|deal|agreement|law|ruling|verdict|case|film|song|book|report|debt|left\s+over|moved|postponed|delayed|brought\s+forward)|%)\s+(?:\p{Ll}+\s+)?$/iu;
/** "Halfway through 2024". */
const WAY_THROUGH = /(?:way|part|partly)\s+$/i;

/**
 * The interval that a time is the end of, by the word before it: "since 2019", "until Friday", "before March". A time
 * by or until which something is belongs to the interval, one before which it is does not.
 */
export function bounded(sentence: string, found: FoundDate): FoundDate {
  const words = sentence.slice(found.start, found.end);
  const before = sentence.slice(0, found.start);
  const { lead: said } = { ...BOUND_ON_DAY.exec(before)?.groups, ...LEAD.exec(words)?.groups };
  const lead = said?.toLowerCase().split(/\s/)[0];
  const isOneTime = !/[/{]|^XXXX$/.test(found.date);
  if (lead === undefined || OWNED.test(words) || !isOneTime) return found;
  if (lead === 'around') {
    return /[~\]]$/.test(found.date) ? found : { ...found, date: `${found.date}~` };
  }
  const isWhole = END_OF.test(words) || START_OF.test(words);
  const date = isWhole ? found.date.replace(/~$/, '') : found.date;
  const goesOn =
    lead === 'from' && (!FROM_ORIGIN.test(before) || isAhead(sentence, found.start, found.end));
  if (lead === 'since' || goesOn) {
    return { ...found, date: `${END_OF.test(words) ? found.date : firstOf(date)}/..` };
  }
  if (/^(?:by|until|till|through|up)$/.test(lead) && !WAY_THROUGH.test(before)) {
    return { ...found, date: `../${START_OF.test(words) ? found.date : lastOf(date)}` };
  }
  if (lead === 'before') {
    const isIn = isWhole && END_OF.test(words);
    return { ...found, date: `../${isIn ? date : stepped(date, -1)}` };
  }
  return lead === 'after' ? { ...found, date: `${stepped(date, 1)}/..` } : found;
}

/** One end of some days of which one is meant; any other date as it is. */
function firstOf(date: string): string {
  return date.startsWith('[') ? dayToDate(daySpan(date).earliest) : date;
}

function lastOf(date: string): string {
  return date.startsWith('[') ? dayToDate(daySpan(date).latest) : date;
}

/** The unit of time before or after a date’s own: of `1960` the year 1959, of `199X` the eighties. */
function stepped(date: string, step: 1 | -1): string {
  const [, sign = ''] = /([~?%]?)$/.exec(date) ?? [];
  const plain = date.slice(0, date.length - sign.length);
  if (sign !== '' || plain.startsWith('XXXX')) return date;
  const [, digits = '', unknown = ''] = /^(\d+)(X*)$/.exec(plain) ?? [];
  if (digits !== '' && unknown !== '') return `${Number(digits) + step}${unknown}`;
  if (digits !== '') return yearToDate(Number(digits) + step);
  const [, year = '', code = ''] = /^(\d{4})-(2[1-9]|3\d|4[01])$/.exec(plain) ?? [];
  if (code !== '') return seasonBeside(Number(year), Number(code), step);
  const { earliest, latest } = daySpan(plain);
  const day = dayToDate(step < 0 ? earliest - 1 : latest + 1);
  return day.slice(0, plain.startsWith('[') ? day.length : plain.length);
}

/** The season, quarter or half before or after one. */
function seasonBeside(year: number, code: number, step: 1 | -1): string {
  const [first, last] = [
    [40, 41],
    [37, 39],
    [33, 36],
    [21, 24],
  ].find(([from = 0, to = 0]) => code >= from && code <= to) ?? [code, code];
  const beside = code + step;
  if (beside < (first as number)) return `${yearToDate(year - 1)}-${last}`;
  return beside > (last as number)
    ? `${yearToDate(year + 1)}-${first}`
    : `${yearToDate(year)}-${beside}`;
}

import { MONTH_NAMES } from '../../model/dates/month-names.ts';
import type { Season } from '../../model/dates/seasons.ts';
import { datesIn } from '../dates-in.ts';
import type { DateGrammar } from '../date-grammar.ts';
import { yearWords } from './years.ts';

const months = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** "Sep". @param month from 1 */
export function shortMonth(month: number): string {
  return months.format(Date.UTC(2000, month - 1));
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

function seasonWords({ kind, index }: Season): string {
  if (kind === 'northern') return SEASONS[index] ?? '';
  return kind === 'southern'
    ? `southern ${SEASONS[index] ?? ''}`
    : `the ${ORDINALS[index] ?? ''} ${kind} of`;
}

const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (number: number) => `${number}${ENDINGS[rules.select(number)] ?? ''}`;

const lists = {
  conjunction: new Intl.ListFormat('en', { type: 'conjunction' }),
  disjunction: new Intl.ListFormat('en', { type: 'disjunction' }),
};
const JOINED = { conjunction: 'and', disjunction: 'or' };

/** Parts that have a comma are set apart by semicolons. */
function listed(parts: string[], type: 'conjunction' | 'disjunction'): string {
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1);
  return others.some((part) => part.includes(','))
    ? `${others.join('; ')}${others.length > 1 ? ';' : ','} ${JOINED[type]} ${last}`
    : lists[type].format(parts);
}

/** What goes on after words with a comma needs another. */
const closed = (words: string) => (words.includes(',') ? `${words},` : words);

const grammar: DateGrammar = {
  listed,
  nothingKnown: 'date not known',
  oneNotKnown: 'a date not known',
  year: yearWords,
  yearRange: (first, last) => `${first} to ${last}`,
  month: (month) => MONTH_NAMES[month - 1] ?? '',
  day: String,
  daysOfMonth: (days, month) => `${days} ${month}`,
  season: seasonWords,
  inYear: (words, year) => `${words} ${words.endsWith('a month') ? 'in ' : ''}${year}`,
  inSomeYear: (words, years) => `${words}, in ${years}`,
  withoutYear: (words) => `${words}, year not known`,
  partOfSomeYear: (part, years) => `${part} ${years ?? 'a year not known'}`,
  decade: (year) => `the ${year}s`,
  someYear: (first, last) => `a year from ${first} to ${last}`,
  estimated: (years, estimate) => `${years}, estimated as ${estimate}`,
  written: (years, digits) => `${years}, written ${digits}`,
  dayNotGiven: (words) => `${words}, day not given`,
  monthNotGiven: (words, isDayNeither) =>
    `${words}, month ${isDayNeither ? 'and day ' : ''}not given`,
  someDayOfMonth: (first, last, month) => `between ${first} and ${last} ${month}`,
  someDay: (days, isRun) =>
    isRun
      ? `a day from the ${ordinal(days[0] ?? 0)} to the ${ordinal(days.at(-1) ?? 0)}`
      : `the ${lists.disjunction.format(days.map(ordinal))}`,
  ofMonth: (days, months) => `${days} of ${months ?? 'a month'}`,
  someMonth: (first, last) => `a month from ${first} to ${last}`,
  possibly: (words) => `possibly ${words}`,
  about: (words) => `about ${words}`,
  uncertain: (words, parts) => `${words}, ${lists.conjunction.format(parts)} uncertain`,
  approximate: (words, parts) => `${words}, ${lists.conjunction.format(parts)} approximate`,
  from: (words) => `from ${closed(words)} on`,
  fromEndNotKnown: (words) => `from ${words}, end not known`,
  until: (words) => `until ${words}`,
  untilStartNotKnown: (words) => `${words}, start not known`,
  onOrBefore: (words) => `on or before ${words}`,
  onOrAfter: (words, isDay) => `${isDay ? 'on' : 'in'} or after ${words}`,
  before: (words) => `before ${words}`,
  orEarlier: (words, isAll) => `${words} ${isAll ? 'and all before' : 'or earlier'}`,
  orLater: (words, isAll) => `${words} ${isAll ? 'and all after' : 'or later'}`,
  to: (first, last) => `${first} to ${last}`,
  between: (first, last) => `between ${closed(first)} and ${last}`,
  partsOfYear: ['early', 'mid', 'late'],
};

export const { dateWords, yearRange } = datesIn(grammar);

import type { Season } from '../model/dates/seasons.ts';

/** A part of a date that can be marked as uncertain or approximate. */
export type DatePartName = 'year' | 'month' | 'season' | 'day';

/** How a language says what dates are made of; `datesIn` puts them together. */
export interface DateGrammar {
  /** A list in a sentence: "a, b and c", "a, b or c". */
  listed: (parts: string[], type: 'conjunction' | 'disjunction') => string;
  nothingKnown: string;
  /** Of one of several: "a date not known". */
  oneNotKnown: string;
  /** @param year counted as ISO 8601 does: 0 is 1 BC */
  year: (year: number) => string;
  yearRange: (first: string, last: string) => string;
  /** @param month from 1 */
  month: (month: number) => string;
  day: (day: number) => string;
  /** "27 September"; @param days one or more, in words */
  daysOfMonth: (days: string, month: string) => string;
  season: (season: Season) => string;
  /** A day, month or season and its year: "27 September 2015". */
  inYear: (words: string, year: string) => string;
  /** The same where the year is one of several: "27 September, in a year from 1560 to 1569". */
  inSomeYear: (words: string, years: string) => string;
  withoutYear: (words: string) => string;
  /** "The first quarter of" a year that is not wholly known; @param years nothing where none is */
  partOfSomeYear: (part: string, years: string | undefined) => string;
  decade: (firstYear: number) => string;
  someYear: (first: string, last: string) => string;
  estimated: (years: string, estimate: string) => string;
  /** @param digits as they are written, with an X for each that is not known */
  written: (years: string, digits: string) => string;
  dayNotGiven: (words: string) => string;
  monthNotGiven: (words: string, isDayNeither: boolean) => string;
  /** "Between 3 and 9 May". */
  someDayOfMonth: (first: number, last: number, month: string) => string;
  /** "A day from the 3rd to the 9th" and "the 3rd or the 4th", before their month. */
  someDay: (days: number[], isRun: boolean) => string;
  /** @param months nothing where nothing is known of the month */
  ofMonth: (days: string, months: string | undefined) => string;
  someMonth: (first: string, last: string) => string;
  possibly: (words: string) => string;
  about: (words: string) => string;
  uncertain: (words: string, parts: DatePartName[]) => string;
  approximate: (words: string, parts: DatePartName[]) => string;
  from: (words: string) => string;
  fromEndNotKnown: (words: string) => string;
  until: (words: string) => string;
  untilStartNotKnown: (words: string) => string;
  onOrBefore: (words: string) => string;
  onOrAfter: (words: string, isDay: boolean) => string;
  /** @param words a month and year, or a year: the first that it can no longer be */
  before: (words: string) => string;
  orEarlier: (words: string, isAll: boolean) => string;
  orLater: (words: string, isAll: boolean) => string;
  to: (first: string, last: string) => string;
  /** What both ends share is left out of the first: "between 27 and 30 September 2015". */
  between: (first: string, last: string) => string;
  /** Early, mid and late in a year. */
  partsOfYear: [early: string, mid: string, late: string];
}

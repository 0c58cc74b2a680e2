import { calendarDay } from '../model/dates/days.ts';
import { fittingOf, isWithoutYear } from '../model/dates/fitting.ts';
import { spanOfMoment } from '../model/dates/moment-span.ts';
import { type DatePart, isYearKnown, type Moment, partsOf } from '../model/dates/moment.ts';
import { parseDate } from '../model/dates/parse-date.ts';
import {
  type Bound,
  type Choice,
  type DateNode,
  type Interval,
  momentsOf,
  type Run,
} from '../model/dates/read-date.ts';
import { seasonOf } from '../model/dates/seasons.ts';
import { remembered } from '../model/remembered.ts';
import type { DateGrammar, DatePartName } from './date-grammar.ts';

/** Dates in the words of a language. */
export interface DatesInWords {
  /**
   * An EDTF date: `2024-12-22~` is "about 22 December 2024", `../2015-09` is "before October 2015",
   * `2025-01-XX` is "January 2025, day not given".
   *
   * @param date EDTF, level 0 to 2 (ISO 8601-2:2019)
   * @returns words that can stand alone or after a comma
   * @throws {InvalidDateError} when `date` is not EDTF or not on the calendar
   */
  dateWords: (date: string) => string;
  /** "2015", or "2024 to 2025". */
  yearRange: (first: number, last: number) => string;
}

/** What a language makes of EDTF: which parts there are is told here, how they are said there. */
export function datesIn(grammar: DateGrammar): DatesInWords {
  const moments = momentsIn(grammar);
  const nodeWords = (node: DateNode) => {
    switch (node.kind) {
      case 'moment':
        return moments.momentWords(node);
      case 'interval':
        return intervalWords(node, grammar, moments);
      case 'choice':
        return choiceWords(node, grammar, moments);
    }
  };
  return {
    dateWords: remembered((date: string) => nodeWords(parseDate(date))),
    yearRange: (first, last) =>
      first === last
        ? grammar.year(first)
        : grammar.yearRange(grammar.year(first), grammar.year(last)),
  };
}

interface MomentsInWords {
  /** A single date with what of it is not known: "25 December, in a year from 1560 to 1569". */
  momentWords: (moment: Moment) => string;
  monthWords: (months: number[]) => string;
}

/** An end that is open and one that is unknown are told apart (ISO 8601-2:2019, level 1). */
function intervalWords(
  { start, end }: Interval,
  grammar: DateGrammar,
  moments: MomentsInWords,
): string {
  const { momentWords } = moments;
  const isMoment = (bound: Bound): bound is Moment =>
    typeof bound === 'object' && isSomethingKnown(bound);
  if (isMoment(start) && isMoment(end)) return betweenWords([start, end], grammar, moments);
  if (isMoment(start)) {
    return (end === 'open' ? grammar.from : grammar.fromEndNotKnown)(momentWords(start));
  }
  if (!isMoment(end)) return grammar.nothingKnown;
  const words = upToWords(end, grammar, moments, grammar.until);
  return start === 'open' ? words : grammar.untilStartNotKnown(words);
}

function choiceWords(choice: Choice, grammar: DateGrammar, moments: MomentsInWords): string {
  const { members, isAll, orEarlier, orLater } = choice;
  const { momentWords } = moments;
  if (!momentsOf(choice).some(isSomethingKnown)) return grammar.nothingKnown;
  const [first, ...others] = members;
  if (first && !Array.isArray(first) && others.length === 0 && !isAll && orEarlier !== orLater) {
    return orEarlier
      ? upToWords(first, grammar, moments, grammar.onOrBefore)
      : grammar.onOrAfter(momentWords(first), first.day !== undefined);
  }
  const words = members.map((member) => {
    if (!Array.isArray(member)) {
      return isSomethingKnown(member) ? momentWords(member) : grammar.oneNotKnown;
    }
    const [from, to] = member;
    return isAll
      ? grammar.to(momentWords(from), momentWords(to))
      : betweenWords(member, grammar, moments);
  });
  const last = words.length - 1;
  if (orEarlier) words[0] = grammar.orEarlier(words[0] ?? '', isAll);
  if (orLater) words[last] = grammar.orLater(words[last] ?? '', isAll);
  return grammar.listed(words, isAll ? 'conjunction' : 'disjunction');
}

/** "Before October 2015" when a month or year is the last it can be; of a day, that it is the last. */
function upToWords(
  moment: Moment,
  grammar: DateGrammar,
  { momentWords, monthWords }: MomentsInWords,
  upTo: (words: string) => string,
): string {
  if (!isPlain(moment) || moment.day || moment.season) return upTo(momentWords(moment));
  const { year, month } = calendarDay(spanOfMoment(moment).latest + 1);
  const inWords = grammar.year(year);
  return grammar.before(moment.month ? grammar.inYear(monthWords([month]), inWords) : inWords);
}

/**
 * "Between 27 and 30 September 2015": what both ends share is said once. What is only about months of one
 * part of a year is that part: "early 2026".
 */
function betweenWords([first, last]: Run, grammar: DateGrammar, moments: MomentsInWords): string {
  const { momentWords } = moments;
  if (first.text === last.text) return momentWords(last);
  const part = partOfYear(first, last);
  if (part !== undefined) {
    return grammar.inYear(grammar.partsOfYear[part] ?? '', grammar.year(Number(last.year.digits)));
  }
  return grammar.between(startWords(first, last, grammar, moments), momentWords(last));
}

/** The third of a year that both ends are in, where each is only about a month. */
function partOfYear(first: Moment, last: Moment): number | undefined {
  const isAboutMonth = ({ text }: Moment) => /^\d{4}-\d\d~$/.test(text);
  if (!isAboutMonth(first) || !isAboutMonth(last)) return undefined;
  if (first.year.digits !== last.year.digits) return undefined;
  const [from, to] = [first, last].map(({ month }) => Math.floor((Number(month?.digits) - 1) / 4));
  return from === to ? from : undefined;
}

/** The start without the year, and the month, that the end says. */
function startWords(
  first: Moment,
  last: Moment,
  grammar: DateGrammar,
  { momentWords, monthWords }: MomentsInWords,
): string {
  const year = grammar.year(Number(last.year.digits));
  const isSaidInEnd =
    first.year.digits === last.year.digits && momentWords(last).endsWith(` ${year}`);
  if (!first.month || !last.month || !isPlain(first) || !isSaidInEnd) return momentWords(first);
  const month = monthWords([Number(first.month.digits)]);
  if (!first.day) return month;
  const day = grammar.day(Number(first.day.digits));
  return last.day && isPlain(last) && first.month.digits === last.month.digits
    ? day
    : grammar.daysOfMonth(day, month);
}

/** Whether anything is known of a moment: not of `XXXX`, nor of `XXXX-XX-XX`. */
function isSomethingKnown(moment: Moment): boolean {
  return /\d/.test(moment.text);
}

/** Whether every digit of a moment is known, and for certain. */
function isPlain(moment: Moment): boolean {
  return partsOf(moment).every(
    ({ digits, isUncertain, isApproximate }) =>
      !digits.includes('X') && !isUncertain && !isApproximate,
  );
}

function momentsIn(grammar: DateGrammar): MomentsInWords {
  const { day, listed, month: monthName, year: yearName } = grammar;

  function momentWords(moment: Moment): string {
    const words = unqualifiedWords(moment);
    const marks = marksOf(moment);
    // "About 11 June 2004" is about the day or about all of it; other parts are named.
    return marks.every(({ isOfWholeOrLast }) => isOfWholeOrLast)
      ? marks.reduceRight(
          (marked, { isUncertain }) => (isUncertain ? grammar.possibly : grammar.about)(marked),
          words,
        )
      : marks.reduce(
          (marked, { isUncertain, parts }) =>
            (isUncertain ? grammar.uncertain : grammar.approximate)(marked, parts),
          words,
        );
  }

  function unqualifiedWords(moment: Moment): string {
    if (moment.season) return seasonWords(moment, Number(moment.season.digits));
    const fitting = fittingOf(moment);
    const months = isKnown(moment.month) ? fitting.months : [];
    if (isKnown(moment.day)) return inYear(moment, dayWords(fitting.days, months));
    if (isKnown(moment.month)) {
      const words = inYear(moment, monthWords(months));
      return moment.day && isYearKnown(moment) ? grammar.dayNotGiven(words) : words;
    }
    if (isWithoutYear(moment)) return grammar.nothingKnown;
    if (!moment.month) return decadeWords(moment) ?? yearsWords(moment);
    return grammar.monthNotGiven(yearsWords(moment), moment.day !== undefined);
  }

  /** "Spring 2001"; but "the second quarter of a year from 2000 to 2099". */
  function seasonWords(moment: Moment, code: number): string {
    const season = seasonOf(code);
    const words = grammar.season(season);
    const isPart = season.kind !== 'northern' && season.kind !== 'southern';
    if (!isPart || isYearKnown(moment)) return inYear(moment, words);
    return grammar.partOfSomeYear(words, isWithoutYear(moment) ? undefined : yearsWords(moment));
  }

  /** @param words of a day, month or season */
  function inYear(moment: Moment, words: string): string {
    if (isWithoutYear(moment)) return grammar.withoutYear(words);
    return (isYearKnown(moment) ? grammar.inYear : grammar.inSomeYear)(words, yearsWords(moment));
  }

  /** "The 1990s"; nothing for the first ten years of a century, whose name would be the century's. */
  function decadeWords({ year: { digits }, estimate }: Moment): string | undefined {
    return estimate === undefined && /^[1-9]\d[1-9]X$/.test(digits)
      ? grammar.decade(Number(digits.replace('X', '0')))
      : undefined;
  }

  /** "2015", or "a year from 1900 to 1999". */
  function yearsWords(moment: Moment): string {
    const { digits } = moment.year;
    const { years } = fittingOf(moment);
    const [first = 0, last = 0] = [years[0], years.at(-1)];
    if (first === last) return yearName(first);
    const range = grammar.someYear(yearName(first), yearName(last));
    if (moment.estimate !== undefined) return grammar.estimated(range, yearName(moment.estimate));
    // Where an X stands before a known digit, not every year between the first and the last is meant.
    return /X\d/.test(digits) ? grammar.written(range, digits) : range;
  }

  /** @param months those that it may be in; none where nothing is known of it */
  function dayWords(days: number[], months: number[]): string {
    const [month, ...others] = months;
    if (month !== undefined && others.length === 0) {
      return isRun(days)
        ? grammar.someDayOfMonth(days[0] ?? 0, days.at(-1) ?? 0, monthName(month))
        : grammar.daysOfMonth(listed(days.map(day), 'disjunction'), monthName(month));
    }
    return grammar.ofMonth(
      grammar.someDay(days, isRun(days)),
      months.length === 0 ? undefined : monthWords(months),
    );
  }

  function monthWords(months: number[]): string {
    const names = months.map(monthName);
    return isRun(months) && months.length > 3
      ? grammar.someMonth(names[0] ?? '', names.at(-1) ?? '')
      : listed(names, 'disjunction');
  }

  return { momentWords, monthWords };
}

/** What is marked `?`, `~` or both (`%`) in a moment, what is uncertain first. */
function marksOf(moment: Moment) {
  const { year, month, season, day } = moment;
  const named: [DatePartName, DatePart | undefined][] = [
    ['year', year],
    ['month', month],
    ['season', season],
    ['day', day],
  ];
  const all = partsOf(moment);
  const markOf = (isUncertain: boolean) => {
    const isMarked = (part: DatePart) => (isUncertain ? part.isUncertain : part.isApproximate);
    const marked = all.filter(isMarked);
    if (marked.length === 0) return [];
    const isOfWholeOrLast =
      marked.length === all.length || (marked.length === 1 && marked[0] === all.at(-1));
    const parts = named.flatMap(([name, part]) => (part && isMarked(part) ? [name] : []));
    return [{ isUncertain, parts, isOfWholeOrLast }];
  };
  return [...markOf(true), ...markOf(false)];
}

function isKnown(part: DatePart | undefined): boolean {
  return part !== undefined && part.digits !== 'XX';
}

/** Whether they are several without a gap. */
function isRun(numbers: number[]): boolean {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return last > first && last - first === numbers.length - 1;
}

import { fittingOf, isWithoutYear } from './fitting.ts';
import { type DatePart, isYearKnown, type Moment, partsOf } from './moment.ts';
import { MONTH_NAMES } from './month-names.ts';
import { seasonOf } from './seasons.ts';
import { yearWords } from './year-words.ts';

/** Of what nothing is known. */
export const NOTHING_KNOWN = 'date not known';
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const both = new Intl.ListFormat('en');

/** A single date in English, with what of it is not known: "25 December, in a year from 1560 to 1569". */
export function momentWords(moment: Moment): string {
  const words = unqualifiedWords(moment);
  const marks = marksOf(moment);
  if (marks.length === 0) return words;
  // "About 11 June 2004" is about the day or about all of it; other parts are named.
  return marks.every(({ isOfWholeOrLast }) => isOfWholeOrLast)
    ? `${marks.map(({ adverb }) => adverb).join(' ')} ${words}`
    : `${words}, ${marks.map(({ parts, adjective }) => `${parts} ${adjective}`).join(', ')}`;
}

/** Whether anything is known of a moment: not of `XXXX`, nor of `XXXX-XX-XX`. */
export function isSomethingKnown(moment: Moment): boolean {
  return /\d/.test(moment.text);
}

/** Whether every digit of a moment is known, and for certain. */
export function isPlain(moment: Moment): boolean {
  return (
    marksOf(moment).length === 0 && partsOf(moment).every(({ digits }) => !digits.includes('X'))
  );
}

/** What is marked `?`, `~` or both (`%`) in a moment. */
function marksOf(moment: Moment) {
  const named = { year: moment.year, month: moment.month, season: moment.season, day: moment.day };
  const markOf = (adverb: string, adjective: string, isMarked: (part: DatePart) => boolean) => {
    const all = partsOf(moment);
    const marked = all.filter(isMarked);
    if (marked.length === 0) return [];
    const isOfWholeOrLast =
      marked.length === all.length || (marked.length === 1 && marked[0] === all.at(-1));
    const names = Object.entries(named).filter(([, part]) => part && isMarked(part));
    const parts = both.format(names.map(([name]) => name));
    return [{ adverb, adjective, parts, isOfWholeOrLast }];
  };
  return [
    ...markOf('possibly', 'uncertain', ({ isUncertain }) => isUncertain),
    ...markOf('about', 'approximate', ({ isApproximate }) => isApproximate),
  ];
}

function unqualifiedWords(moment: Moment): string {
  if (moment.season) return seasonWords(moment, seasonOf(Number(moment.season.digits)).words);
  const fitting = fittingOf(moment);
  const months = isKnown(moment.month) ? fitting.months : [];
  if (isKnown(moment.day)) return inYear(moment, dayWords(fitting.days, months));
  if (isKnown(moment.month)) {
    const words = inYear(moment, monthWords(months));
    return moment.day && isYearKnown(moment) ? `${words}, day not given` : words;
  }
  if (isWithoutYear(moment)) return NOTHING_KNOWN;
  if (!moment.month) return decadeWords(moment) ?? yearsWords(moment);
  return `${yearsWords(moment)}, month ${moment.day ? 'and day ' : ''}not given`;
}

function isKnown(part: DatePart | undefined): boolean {
  return part !== undefined && part.digits !== 'XX';
}

/** "Spring 2001"; but "the second quarter of a year from 2000 to 2099". */
function seasonWords(moment: Moment, words: string): string {
  if (!words.endsWith(' of') || isYearKnown(moment)) return inYear(moment, words);
  return `${words} ${isWithoutYear(moment) ? 'a year not known' : yearsWords(moment)}`;
}

/** @param words of a day, month or season */
function inYear(moment: Moment, words: string): string {
  if (isWithoutYear(moment)) return `${words}, year not known`;
  if (!isYearKnown(moment)) return `${words}, in ${yearsWords(moment)}`;
  return `${words} ${words.endsWith('a month') ? 'in ' : ''}${yearsWords(moment)}`;
}

/** "The 1990s"; nothing for the first ten years of a century, whose name would be the century's. */
function decadeWords({ year: { digits }, estimate }: Moment): string | undefined {
  return estimate === undefined && /^[1-9]\d[1-9]X$/.test(digits)
    ? `the ${digits.replace('X', '0')}s`
    : undefined;
}

/** "2015", or "a year from 1900 to 1999". */
function yearsWords(moment: Moment): string {
  const { digits } = moment.year;
  const { years } = fittingOf(moment);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (first === last) return yearWords(first);
  const range = `a year from ${yearWords(first)} to ${yearWords(last)}`;
  if (moment.estimate !== undefined) {
    return `${range}, estimated as ${yearWords(moment.estimate)}`;
  }
  // Where an X stands before a known digit, not every year between the first and the last is meant.
  return /X\d/.test(digits) ? `${range}, written ${digits}` : range;
}

/** @param months those that it may be in; none where nothing is known of it */
function dayWords(days: number[], months: number[]): string {
  const [month, ...others] = months;
  if (month !== undefined && others.length === 0) {
    const name = monthWords([month]);
    return isRun(days)
      ? `between ${days[0]} and ${days.at(-1)} ${name}`
      : `${either.format(days.map(String))} ${name}`;
  }
  const which = isRun(days)
    ? `a day from the ${ordinal(days[0])} to the ${ordinal(days.at(-1))}`
    : `the ${either.format(days.map(ordinal))}`;
  return `${which} of ${months.length === 0 ? 'a month' : monthWords(months)}`;
}

function monthWords(months: number[]): string {
  const names = months.map((month) => MONTH_NAMES[month - 1] ?? '');
  return isRun(months) && months.length > 3
    ? `a month from ${names[0]} to ${names.at(-1)}`
    : either.format(names);
}

/** Whether they are several without a gap. */
function isRun(numbers: number[]): boolean {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return last > first && last - first === numbers.length - 1;
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

function ordinal(number = 0): string {
  return `${number}${ENDINGS.get(rules.select(number)) ?? 'th'}`;
}

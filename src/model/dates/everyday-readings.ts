import { yearToDate } from './days.ts';
import { MONTH_NAMES } from './month-names.ts';

/** What a date that is not EDTF may mean. */
export interface Reading {
  /** EDTF; its year is `XXXX` where none is written. It may be off the calendar. */
  date: string;
  /** Whether its year is written with two digits, so that the century is a guess. */
  isCenturyGuessed: boolean;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const FILLERS = ['the', 'of', 'on', 'in', 'ad', 'ce'];
const SIGNS: Record<string, string> = {
  ...Object.fromEntries(['about', 'around', 'circa', 'ca', 'c'].map((word) => [word, '~'])),
  ...Object.fromEntries(['possibly', 'probably', 'perhaps', 'maybe'].map((word) => [word, '?'])),
};
/** Codes of ISO 8601-2:2019, 4.8. */
const SEASONS: Record<string, number> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
/** Years of two digits up to this one are of the 21st century. */
const LAST_OF_CENTURY = 69;

/**
 * What a date may mean that is written as people do: `27/09/2015`, `Sept. 27th, 2015`, `summer 2015`,
 * `the 1990s`, `44 BC`, `27-30 September 2015`; its dashes are hyphens.
 *
 * @returns two readings where day and month can be taken for each other; none where it is no date
 */
export function everydayReadings(text: string): Reading[] {
  const [from, to, ...more] = sidesOf(text).map(readingsOfOne);
  if (!from || more.length > 0) return [];
  if (!to) return from;
  const [start, end] = [from[0], to[0]];
  if (!start || !end || from.length > 1 || to.length > 1) return [];
  return [
    {
      date: `${start.date}/${end.date}`,
      isCenturyGuessed: start.isCenturyGuessed || end.isCenturyGuessed,
    },
  ];
}

const DAYS_OF_ONE_MONTH =
  /^(?<before>\D*)(?<first>\d{1,2})\s*(?:-|to|and)\s*(?<last>\d{1,2})(?<after>\D.*)?$/i;

/** "27 September 2015" and "30 September 2015" of "27-30 September 2015"; a date alone is one side. */
function sidesOf(text: string): string[] {
  const { before = '', first, last, after = '' } = DAYS_OF_ONE_MONTH.exec(text)?.groups ?? {};
  return first && last && /[a-z]{3}/i.test(before + after)
    ? [before + first + after, before + last + after]
    : text.split(/\s+(?:to|until|-)\s+/);
}

function readingsOfOne(text: string): Reading[] {
  const plain = text.toLowerCase().replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const words = (plain.match(/[a-z]+/g) ?? []).filter((word) => !isFiller(word));
  const numbers = plain.match(/\d+/g) ?? [];
  const sign = words.map((word) => SIGNS[word]).find((one) => one !== undefined) ?? '';
  const telling = words.filter((word) => !(word in SIGNS));
  const readings = telling.length === 0 ? ofNumbers(numbers) : ofWords(telling, numbers);
  return readings.map((reading) => ({ ...reading, date: `${reading.date}${sign}` }));
}

function isFiller(word: string): boolean {
  return (
    FILLERS.includes(word) || (word.length >= 3 && WEEKDAYS.some((day) => day.startsWith(word)))
  );
}

/** Readings where a word says what one of the numbers is, or is the month or season. */
function ofWords(words: string[], numbers: string[]): Reading[] {
  const [word = '', ...others] = words;
  const [number = '', second, ...more] = numbers;
  if (others.length > 0 || more.length > 0) return [];
  const month =
    word.length < 3 ? 0 : 1 + MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word));
  if (month > 0) return ofMonth(month, numbers);
  if (second !== undefined) {
    return word === 'q' && number.length === 1 ? ofYear(second, `-${32 + Number(number)}`) : [];
  }
  if (/^bce?$/.test(word)) return [whole(yearToDate(1 - Number(number)))];
  if (word === 's' && /^\d{3}0$/.test(number)) return [whole(`${number.slice(0, 3)}X`)];
  const season = SEASONS[word];
  return season === undefined ? [] : ofYear(number, `-${season}`);
}

function ofMonth(month: number, numbers: string[]): Reading[] {
  const year = numbers.find((number) => number.length === 4);
  const [day, shortYear] = numbers.filter((number) => number !== year);
  if (year !== undefined && shortYear !== undefined) return [];
  return ofYear(
    year ?? shortYear ?? 'XXXX',
    `-${padded(month)}${day === undefined ? '' : `-${padded(day)}`}`,
  );
}

function ofNumbers(numbers: string[]): Reading[] {
  const [first = '', second = '', third = '', ...more] = numbers;
  if (more.length > 0) return [];
  if (second === '') {
    const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(first) ?? [];
    return year === undefined ? ofYear(first, '') : [whole(`${year}-${month}-${day}`)];
  }
  if (third === '') {
    if (first.length === 4 && second.length === 4) return [whole(`${first}/${second}`)];
    if (first.length === 4) return ofYear(first, `-${padded(second)}`);
    return second.length === 4
      ? ofYear(second, `-${padded(first)}`)
      : inEitherOrder('XXXX', first, second);
  }
  if (first.length !== 4) return inEitherOrder(third, first, second);
  const [month, day] = Number(second) > 12 ? [third, second] : [second, third];
  return ofYear(first, `-${padded(month)}-${padded(day)}`);
}

/** Day and month, and month and day, where the calendar allows both; the day first where it allows neither. */
function inEitherOrder(year: string, first: string, second: string): Reading[] {
  const orders = [
    [second, first],
    [first, second],
  ].filter(([month]) => Number(month) <= 12);
  const ends = orders.map(([month = '', day = '']) => `-${padded(month)}-${padded(day)}`);
  return [...new Set(ends)].flatMap((end) => ofYear(year, end));
}

function ofYear(year: string, rest: string): Reading[] {
  if (/^(?:\d{4}|XXXX)$/.test(year)) return [whole(`${year}${rest}`)];
  if (!/^\d\d$/.test(year) || rest === '') return [];
  const century = Number(year) <= LAST_OF_CENTURY ? '20' : '19';
  return [{ date: `${century}${year}${rest}`, isCenturyGuessed: true }];
}

function whole(date: string): Reading {
  return { date, isCenturyGuessed: false };
}

function padded(number: number | string): string {
  return String(number).padStart(2, '0');
}

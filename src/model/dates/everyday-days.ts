import { yearToDate } from './days.ts';
import type { Reading } from './everyday-readings.ts';
import { MONTH_NAMES } from './month-names.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const FILLERS = ['the', 'of', 'on', 'in', 'ad', 'ce'];
/** Codes of ISO 8601-2:2019, 4.8. */
const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);
/** Years of two digits up to this one are of the 21st century. */
const LAST_OF_CENTURY = 69;

/** Nothing else may stand in a date with words. */
const WRITTEN = /^[\da-z\s,./-]+$/;

/** What a single day, month, season or year may mean, in small letters; none where it is no such. */
export function readingsOfDay(text: string): Reading[] {
  if (!WRITTEN.test(text)) return [];
  const words = (text.match(/[a-z]+/g) ?? []).filter((word) => !isFiller(word));
  const numbers = text.match(/\d+/g) ?? [];
  if (words.length > 0) return ofWords(words, numbers);
  return /[a-z]/.test(text) ? ofYearAlone(numbers) : ofNumbers(text);
}

function isFiller(word: string): boolean {
  return (
    FILLERS.includes(word) || (word.length >= 3 && WEEKDAYS.some((day) => day.startsWith(word)))
  );
}

/** "AD 50", "in 2015". */
function ofYearAlone([year = '', ...others]: string[]): Reading[] {
  return others.length === 0 && /^\d{1,4}$/.test(year) ? [whole(year.padStart(4, '0'))] : [];
}

/** Readings where a word says what one of the numbers is, or is the month or season. */
function ofWords(words: string[], numbers: string[]): Reading[] {
  const isBefore = /^bce?$/.test(words.at(-1) ?? '');
  const [word, ...others] = isBefore ? words.slice(0, -1) : words;
  if (others.length > 0) return [];
  const ofBC = (year = '') => yearToDate(1 - Number(year));
  if (word === undefined) return numbers.length === 1 ? [whole(ofBC(numbers[0]))] : [];
  const month =
    word.length < 3 ? 0 : 1 + MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word));
  if (month > 0) {
    const [year = '', day, ...more] = numbers.toReversed();
    if (!isBefore) return ofMonth(month, numbers);
    return more.length === 0 ? [whole(ofBC(year) + monthAndDay(month, day))] : [];
  }
  const [number = '', second, ...more] = numbers;
  if (isBefore || more.length > 0) return [];
  if (second !== undefined) {
    return word === 'q' && /^[1-4]$/.test(number) ? ofYear(second, `-${32 + Number(number)}`) : [];
  }
  if (word === 's' && /^\d{3}0$/.test(number)) return [whole(`${number.slice(0, 3)}X`)];
  const season = SEASONS.get(word);
  return season === undefined ? [] : ofYear(number, `-${season}`);
}

function ofMonth(month: number, numbers: string[]): Reading[] {
  const year = numbers.find((number) => number.length === 4);
  const [day, shortYear, ...more] = numbers.filter((number) => number !== year);
  if (more.length > 0 || (year !== undefined && shortYear !== undefined)) return [];
  if (numbers.length > 2 || (day?.length ?? 0) > 2) return [];
  return ofYear(year ?? shortYear ?? 'XXXX', monthAndDay(month, day));
}

function monthAndDay(month: number, day: string | undefined): string {
  return `-${padded(month)}${day === undefined ? '' : `-${padded(day)}`}`;
}

const YEAR_FIRST =
  /^(?<year>\d{4})\s*(?<sign>[/.-])\s*(?<second>\d{1,2})(?:\s*\k<sign>\s*(?<third>\d{1,2}))?$/;
const YEAR_LAST =
  /^(?<first>\d{1,2})\s*(?<sign>[/.-])\s*(?:(?<second>\d{1,2})\s*\k<sign>\s*)?(?<year>\d{4})$/;
const SHORT_YEAR =
  /^(?<first>\d{1,2})\s*(?<sign>[/.-])\s*(?<second>\d{1,2})(?:\s*\k<sign>\s*(?<year>\d\d))?$/;
const DIGITS = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/;

function ofNumbers(text: string): Reading[] {
  const digits = DIGITS.exec(text)?.groups;
  if (digits) return [whole(`${digits.year}-${digits.month}-${digits.day}`)];
  const first = YEAR_FIRST.exec(text)?.groups;
  if (first) {
    const { year = '', second = '', third } = first;
    if (third === undefined) return isMonth(second) ? ofYear(year, `-${padded(second)}`) : [];
    const [month, day] = Number(second) > 12 ? [third, second] : [second, third];
    return ofYear(year, `-${padded(month)}-${padded(day)}`);
  }
  const last = (YEAR_LAST.exec(text) ?? SHORT_YEAR.exec(text))?.groups;
  if (!last) return /^\d{4}$/.test(text) ? [whole(text)] : [];
  const { first: one = '', second: other, year = 'XXXX' } = last;
  if (other !== undefined) return inEitherOrder(year, one, other);
  return isMonth(one) ? ofYear(year, `-${padded(one)}`) : [];
}

function isMonth(number: string): boolean {
  return Number(number) >= 1 && Number(number) <= 12;
}

/** Day and month, and month and day, where the calendar allows both; the day first where it allows neither. */
function inEitherOrder(year: string, first: string, second: string): Reading[] {
  const orders = [
    [second, first],
    [first, second],
  ].filter(([month = '']) => isMonth(month));
  const ends = orders.map(([month = '', day = '']) => ({
    end: `-${padded(month)}-${padded(day)}`,
    meaning: `${Number(day)} ${MONTH_NAMES[Number(month) - 1]}`,
  }));
  const different = ends.filter(({ end }, index) => ends[1 - index]?.end !== end || index === 0);
  return different.flatMap(({ end, meaning }) =>
    ofYear(year, end).map((reading) => ({ ...reading, meaning })),
  );
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

import { calendarDay, dayOf, dayToDate } from '../../model/dates/days.ts';
import { easterOf } from '../../model/dates/easter.ts';
import type { DateRule, FoundDate, TimeOfTelling } from './found-date.ts';
import { BEFORE, WHICH_YEAR, yearMeant } from './month-words.ts';
import { isAhead } from './tense.ts';

type DayInYear = (year: number) => number;

const on =
  (month: number, day: number): DayInYear =>
  (year) =>
    dayOf({ year, month, day });
const fromEaster =
  (lag: number): DayInYear =>
  (year) =>
    easterOf(year) + lag;
/** The day of November that Thanksgiving falls on: its fourth Thursday. */
const thanksgiving: DayInYear = (year) => {
  const first = dayOf({ year, month: 11, day: 1 });
  // 1970-01-01 was a Thursday.
  return first + ((7 - (((first % 7) + 7) % 7)) % 7) + 21;
};

/** The longest go first: Easter is in Easter Monday. */
const FEASTS: [name: string, day: DayInYear][] = [
  ['Christmas Eve', on(12, 24)],
  ['Christmas(?: Day)?', on(12, 25)],
  ["Boxing Day|St\\.? Stephen['’]s Day", on(12, 26)],
  ["New Year['’]s Eve", on(12, 31)],
  ["New Year['’]s Day", on(1, 1)],
  ['Epiphany', on(1, 6)],
  ["Valentine['’]s Day", on(2, 14)],
  ["St\\.? Patrick['’]s Day", on(3, 17)],
  ['May Day', on(5, 1)],
  ['Bastille Day', on(7, 14)],
  ['Halloween', on(10, 31)],
  ["All Saints['’] Day", on(11, 1)],
  ['Ash Wednesday', fromEaster(-46)],
  ['Palm Sunday', fromEaster(-7)],
  ['Maundy Thursday', fromEaster(-3)],
  ['Good Friday', fromEaster(-2)],
  ['Easter Saturday', fromEaster(-1)],
  ['Easter Monday', fromEaster(1)],
  ['Easter(?: Sunday)?', fromEaster(0)],
  ['Ascension Day', fromEaster(39)],
  ['Whit Sunday|Pentecost', fromEaster(49)],
  ['Whit Monday', fromEaster(50)],
  ['Thanksgiving(?: Day)?', thanksgiving],
];
const NAMED = new RegExp(
  `(?<lead>${BEFORE})?(?<which>(?:last|next|this|this past|this coming)\\s+)?(?<![\\p{L}-])(?:${FEASTS.map(([name]) => `(${name})`).join('|')})(?!\\p{L}|\\s+(?:[Ii]slands?|shopping|lights?|trees?|market|cards?|presents?|sales?|party|parties|dinner|eggs?|holidays?|season|period|week|break)\\b)(?<owned>['’]s)?(?:,?\\s+(?<year>\\d{4})(?!\\d)|${WHICH_YEAR})?`,
  'gu',
);

/** Feasts that have a day of the calendar or are reckoned from Easter: "by Easter", "on Christmas Eve 1998". */
export const feasts: DateRule = (sentence, told) =>
  [...sentence.matchAll(NAMED)].flatMap((match): FoundDate[] => {
    const { 0: words, index, groups = {} } = match;
    const { lead, which, year: yearWords, whichYear } = groups;
    const dayIn = FEASTS[match.slice(3, 3 + FEASTS.length).findIndex(Boolean)]?.[1];
    if (!dayIn) return [];
    const place = { start: index, end: index + words.length };
    if (yearWords !== undefined) {
      return [{ ...place, date: dayToDate(dayIn(Number(yearWords))), grade: 'stated' }];
    }
    const isNamedDay = /\b(?:Eve|Day|Sunday|Monday|Wednesday|Thursday|Friday|Saturday)\b/.test(
      words,
    );
    if (!(lead ?? which ?? whichYear) && !isNamedDay) return [];
    const isToCome = isAhead(sentence, place.start, place.end);
    const day = dayMeant(dayIn, told, { which: which?.trim(), whichYear, isToCome });
    if (day === undefined) return [];
    const basis = `The nearest ${isToCome ? 'after' : 'before'} ${told.said}, or as the words say.`;
    return [{ ...place, date: dayToDate(day), grade: 'computed', basis, isReckoned: true }];
  });

function dayMeant(
  dayIn: DayInYear,
  told: TimeOfTelling,
  meant: { which: string | undefined; whichYear: string | undefined; isToCome: boolean },
): number | undefined {
  const year = meant.whichYear === undefined ? undefined : yearMeant(meant.whichYear, told);
  if (year !== undefined) return dayIn(year);
  const { day: today } = told;
  if (today === undefined) return undefined;
  const { year: here } = calendarDay(today);
  const isToCome =
    meant.which === 'last' || meant.which === 'this past'
      ? false
      : meant.isToCome || /next|coming/.test(meant.which ?? '');
  const days = [here - 1, here, here + 1].map(dayIn);
  return isToCome ? days.find((day) => day >= today) : days.findLast((day) => day <= today);
}

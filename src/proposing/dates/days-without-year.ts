import { calendarDay, dayOf, dayToDate, daysInMonth } from '../../model/dates/days.ts';
import type { DateRule, FoundDate, TimeOfTelling } from './found-date.ts';
import {
  BEFORE,
  MONTH,
  monthOf,
  twoDigits,
  WEEKDAY,
  WHICH_YEAR,
  yearMeant,
} from './month-words.ts';
import { isAhead } from './tense.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const WAYS = [`${DAY}\\s+(?:of\\s+)?(?<month>${MONTH})`, `(?<month>${MONTH})\\s+${DAY}`].map(
  (way) =>
    new RegExp(
      `${BEFORE}?(?:(?<weekday>${WEEKDAY}),?\\s+)?(?:the\\s+)?(?<![\\d.,:/-]|\\p{L})${way}(?![\\p{L}\\d]|,?\\s+\\d{4}\\b|[:.]\\d)${WHICH_YEAR}?`,
      'gu',
    ),
);

const TO = String.raw`\s*(?:-|–|to|and|until|through)\s*`;
const RANGES = [
  `(?:[Ff]rom\\s+|[Bb]etween\\s+|[Oo]n\\s+)?(?<![\\d.,:/-])(?<first>\\d{1,2})${TO}(?<last>\\d{1,2})\\s+(?<month>${MONTH})`,
  `(?:[Ff]rom\\s+|[Bb]etween\\s+|[Oo]n\\s+)?(?<![\\p{L}])(?<month>${MONTH})\\s+(?<first>\\d{1,2})${TO}(?<last>\\d{1,2})(?!\\d)`,
].map((range) => new RegExp(`${range}(?![\\p{L}\\d]|,?\\s+\\d{4}\\b|[:.]\\d)`, 'gu'));

/** Days without their year, and two as the ends of a stretch: "on 8 December", "between 3 and 5 May", "May 3-5". */
export const daysWithoutYear: DateRule = (sentence, told) => {
  const single = singleDays(sentence, told);
  return [
    ...RANGES.flatMap((way) =>
      [...sentence.matchAll(way)].flatMap((match) => rangeIn(sentence, match, told)),
    ),
    ...single,
  ];
};

/** A stretch of days of one month, by its last day. */
function rangeIn(
  sentence: string,
  { 0: words, index, groups = {} }: RegExpExecArray,
  told: TimeOfTelling,
): FoundDate[] {
  const { first = '', last = '', month = '' } = groups;
  const lead = words.length - words.replace(/^(?:[Ff]rom|[Bb]etween|[Oo]n)\s+/, '').length;
  const named = `${last} ${month}`;
  const padding = ' '.repeat(Math.max(0, words.length - lead - named.length));
  const asLast =
    sentence.slice(0, index + lead) + padding + named + sentence.slice(index + words.length);
  const [day] = singleDays(asLast, told).filter(({ start }) => start >= index);
  const start = day && `${day.date.slice(0, -2)}${twoDigits(Number(first))}`;
  if (!day || !start || Number(first) >= Number(last)) return [];
  return [{ ...day, start: index, end: index + words.length, date: `${start}/${day.date}` }];
}

const singleDays: DateRule = (sentence, told) =>
  WAYS.flatMap((way) =>
    [...sentence.matchAll(way)].flatMap(({ 0: words, index, groups = {} }): FoundDate[] => {
      const { day: dayWords, month: name = '', weekday, whichYear } = groups;
      const [start, end] = [index, index + words.length];
      const [month, day] = [monthOf(name), Number(dayWords)];
      if (day < 1 || day > daysInMonth(2000, month)) return [];
      const place = { start, end, grade: 'completed' as const };
      const inYear = (year: number) => dayToDate(dayOf({ year, month, day }));
      const meant = whichYear === undefined ? undefined : yearMeant(whichYear, told);
      if (meant !== undefined) {
        const basis = `The year is counted from ${told.said}.`;
        return [{ ...place, date: inYear(meant), basis, isReckoned: true }];
      }
      if (told.day === undefined && told.year === undefined) {
        const date = `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
        return [{ ...place, date, basis: 'The article does not give the year.' }];
      }
      const isToCome = isAhead(sentence, start, end);
      const year = yearOf({ month, day, weekday }, told, isToCome);
      return [
        {
          ...place,
          date: inYear(year),
          basis: `The article does not give the year; it is the nearest such day ${isToCome ? 'after' : 'before'} ${told.said}.`,
          isReckoned: true,
        },
      ];
    }),
  );

/** The nearest year before or after the article in which a day has its weekday. */
function yearOf(
  { month, day, weekday }: { month: number; day: number; weekday: string | undefined },
  told: TimeOfTelling,
  isToCome: boolean,
): number {
  const here = told.day ?? dayOf({ year: told.year as number, month: isToCome ? 1 : 13, day: 0 });
  const { year } = calendarDay(here);
  const years = (isToCome ? [0, 1, 2, -1] : [0, -1, -2, 1]).map((lag) => year + lag);
  const fits = years.filter((one) => {
    const at = dayOf({ year: one, month, day });
    return isToCome ? at >= here : at <= here;
  });
  const onWeekday = years.find(
    (one) => weekday && weekdayOf(dayOf({ year: one, month, day })) === weekday,
  );
  return onWeekday ?? fits[0] ?? year;
}

/** The name of the weekday of a day since 1970-01-01, which was a Thursday. */
export function weekdayOf(day: number): string {
  return `${WEEKDAYS[(((day + 4) % 7) + 7) % 7] as string}day`;
}

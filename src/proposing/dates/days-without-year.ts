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

/** Days without their year: "on 8 December", "May 3 last year". */
export const daysWithoutYear: DateRule = (sentence, told) =>
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

import { dayToDate } from '../../model/dates/days.ts';
import { weekdayOf } from './days-without-year.ts';
import type { DateRule, FoundDate } from './found-date.ts';
import { BEFORE, WEEKDAY } from './month-words.ts';
import { isAhead } from './tense.ts';

const NAMED = new RegExp(
  [
    `${BEFORE}?(?:(?:early|late|earlier|later)\\s+(?:on\\s+)?)?`,
    String.raw`(?:(?<which>last|next|this|this past|this coming|the past)\s+)?`,
    `(?<![\\p{L}-])(?<weekday>${WEEKDAY})(?![\\p{L}-])`,
    String.raw`(?!\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Review)\b)`,
    String.raw`(?:['’]s)?`,
    String.raw`(?:\s+(?:morning|afternoon|evening|night|lunchtime|noon|midnight)\b)?`,
    String.raw`(?:\s+(?:of\s+)?(?<week>last week|this week|next week|the week before))?`,
  ].join(''),
  'gu',
);
const FEAST = /(?:Good|Black|Easter|Ash|Palm|Bloody|Super|Cyber|Whit|Boxing)\s+$/;

/** Weekdays: the nearest one before the article, its own day included, or after it where the verb says so. */
export const weekdays: DateRule = (sentence, told) => {
  const { day: today } = told;
  if (today === undefined) return [];
  return [...sentence.matchAll(NAMED)].flatMap(({ 0: words, index, groups = {} }): FoundDate[] => {
    const { which, weekday = '', week } = groups;
    const nameAt = index + words.indexOf(weekday);
    if (FEAST.test(sentence.slice(0, nameAt))) return [];
    const place = { start: index, end: index + words.length };
    const back = daysBack(today, weekday);
    const found = (day: number, basis: string): FoundDate => ({
      ...place,
      date: dayToDate(day),
      grade: 'computed',
      basis,
      isReckoned: true,
    });
    if (week !== undefined) {
      const lag = { 'last week': -7, 'the week before': -7, 'this week': 0, 'next week': 7 }[week];
      const monday = today - daysBack(today, 'Monday');
      const day = monday + (lag ?? 0) + ((daysBack(today, 'Monday') - back + 7) % 7);
      return [found(day, `The ${weekday} of the week that is meant, counted from ${told.said}.`)];
    }
    const isPast = which === 'last' || which === 'this past' || which === 'the past';
    const isNext = which === 'next' || which === 'this coming';
    if (isNext || (!isPast && isAhead(sentence, place.start, place.end))) {
      return [found(today + (7 - back), `The ${weekday} after ${told.said}.`)];
    }
    if (back === 0 && !isPast) return [found(today, `The day of the article is a ${weekday}.`)];
    return [found(today - (back || 7), `The ${weekday} before ${told.said}.`)];
  });
};

/** How many days before a day the nearest weekday of a name is, from 0 to 6. */
function daysBack(day: number, weekday: string): number {
  for (let back = 0; back < 7; back++) if (weekdayOf(day - back) === weekday) return back;
  return 0;
}

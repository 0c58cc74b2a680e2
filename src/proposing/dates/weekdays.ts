import { dayToDate } from '../../model/dates/days.ts';
import { weekdayOf } from './days-without-year.ts';
import type { DateRule, FoundDate } from './found-date.ts';
import { BEFORE, WEEKDAY } from './month-words.ts';
import { isAhead } from './tense.ts';

const NAMED = new RegExp(
  [
    `(?<!\\b(?:[Ee]very|[Ee]ach|[Mm]ost|[Aa]ny)\\s+)${BEFORE}?(?:(?:early|late|earlier|later)\\s+(?:on\\s+)?)?`,
    String.raw`(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he past|[Tt]he coming|[Cc]oming|[Tt]he following)\s+)?`,
    `(?<![\\p{L}-])(?<!\\b(?:[Ee]very|[Ee]ach|[Mm]ost|[Aa]ny)\\s+)(?<weekday>${WEEKDAY})(?![\\p{L}-])`,
    String.raw`(?!\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Review)\b)`,
    String.raw`(?:['’]s)?`,
    String.raw`(?:\s+(?:morning|afternoon|evening|night|lunchtime|noon|midnight)\b)?`,
    String.raw`(?:\s+(?:of\s+)?(?<week>last week|this week|next week|the week before))?`,
  ].join(''),
  'gu',
);
const FEAST = /(?:Good|Black|Easter|Ash|Palm|Bloody|Super|Cyber|Whit|Boxing)\s+$/;

/** Weekdays: that of the article, else the nearest one before it, or after it where the verb says so. */
export const weekdays: DateRule = (sentence, told) => {
  const { day: today } = told;
  if (today === undefined) return [];
  return [...sentence.matchAll(NAMED)].flatMap(({ 0: words, index, groups = {} }): FoundDate[] => {
    const { weekday = '', week } = groups;
    const which = groups.which?.toLowerCase();
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
    const isAfter = isAhead(sentence, place.start, place.end);
    if (which === 'this') {
      const inWeek =
        today - daysBack(today, 'Monday') + ((daysBack(today, 'Monday') - back + 7) % 7);
      const day = inWeek < today && isAfter ? inWeek + 7 : inWeek;
      return [found(day, `The ${weekday} of the week of ${told.said}, or the next one.`)];
    }
    const isPast = which === 'last' || which === 'this past' || which === 'the past';
    const isNext = which !== undefined && !isPast;
    const isBound = /^(?:by|until|till|through)\s/i.test(words);
    if (back === 0 && which === undefined && !(isBound && isAfter)) {
      return [found(today, `The day of the article is a ${weekday}.`)];
    }
    if (isNext || (!isPast && isAfter)) {
      return [found(today + (7 - back), `The ${weekday} after ${told.said}.`)];
    }
    return [found(today - (back || 7), `The ${weekday} before ${told.said}.`)];
  });
};

/** How many days before a day the nearest weekday of a name is, from 0 to 6. */
function daysBack(day: number, weekday: string): number {
  for (let back = 0; back < 7; back++) if (weekdayOf(day - back) === weekday) return back;
  return 0;
}

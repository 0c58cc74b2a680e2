import { yearToDate } from '../../model/dates/days.ts';
import { seasonOf } from '../../model/dates/seasons.ts';
import type { DateRule, FoundDate, TimeOfTelling } from './found-date.ts';
import { BEFORE, PART, WHICH_YEAR, yearMeant } from './month-words.ts';
import { isAhead } from './tense.ts';

/** Codes of ISO 8601-2:2019, 4.8, of the northern hemisphere. */
export const SEASONS: Record<string, number> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const ORDER = ['first', 'second', 'third', 'fourth'];

const SEASON = new RegExp(
  `${BEFORE}?${PART}?(?<which>(?:last|next|this|this past|this coming|the|the previous)\\s+)?(?<!\\b(?:every|each)\\s+)(?<![\\p{L}-])(?<part>spring|summer|autumn|fall|winter)(?:\\s+of)?(?:,?\\s+(?<year>\\d{4})(?:[-–]\\d{2,4})?(?!\\d)|${WHICH_YEAR})?(?!\\p{L})`,
  'giu',
);
const SHARE = new RegExp(
  `${BEFORE}?(?:the\\s+)?(?<order>first|second|third|fourth|last|final)\\s+(?<part>quarter|half)\\s+(?:of\\s+)(?:(?<year>\\d{4})|(?<whichYear>last year|this year|next year|the year))(?!\\d)`,
  'gi',
);

/** Seasons, quarters and halves of a year: "spring 2014", "last summer", "the first quarter of 2024". */
export const partsOfYear: DateRule = (sentence, told) => [
  ...[...sentence.matchAll(SEASON)].flatMap((match) => seasonIn(sentence, match, told)),
  ...[...sentence.matchAll(SHARE)].flatMap((match) => shareIn(match, told)),
];

function seasonIn(
  sentence: string,
  { 0: words, index, groups = {} }: RegExpExecArray,
  told: TimeOfTelling,
): FoundDate[] {
  const { which, part = '', year, whichYear } = groups;
  const code = SEASONS[part.toLowerCase()] as number;
  const place = { start: index, end: index + words.length };
  const isPart = /\b(?:early|late|mid)\b/i.test(words) ? '~' : '';
  if (year !== undefined) {
    return [{ ...place, date: `${year}-${code}${isPart}`, grade: 'stated' }];
  }
  // The fall of a wall and a spring in the hills are no seasons.
  const isDated =
    whichYear !== undefined ||
    /^(?:(?:in|since|by|until|till|during|before|after|through|over|from)\s|last|next|this)/i.test(
      words,
    );
  const isOther = /\bof$/.test(words) || /^\s+(?:of|in)\s/.test(sentence.slice(place.end));
  if (!isDated || isOther || told.month === undefined) return [];
  const meant = whichYear === undefined ? undefined : yearMeant(whichYear, told);
  const isToCome = /^next|coming/.test(which ?? '') || isAhead(sentence, index, place.end);
  const inYear = meant ?? nearestSeason(code, told.month, which?.trim(), isToCome);
  return [
    {
      ...place,
      date: `${yearToDate(inYear)}-${code}${isPart}`,
      grade: 'computed',
      basis: `The nearest such season ${isToCome ? 'after' : 'before'} ${told.said}, or as the words say.`,
      isReckoned: true,
    },
  ];
}

/** The year in which the season begins that is meant: the last to have begun, of "last" the last to have ended. */
function nearestSeason(
  code: number,
  here: { year: number; month: number },
  which: string | undefined,
  isToCome: boolean,
): number {
  const { firstMonth, months } = seasonOf(code);
  const begins = (year: number) => year * 12 + firstMonth;
  const now = here.year * 12 + here.month;
  if (isToCome) return begins(here.year) >= now ? here.year : here.year + 1;
  const lastBegun = begins(here.year) <= now ? here.year : here.year - 1;
  const goesOn = begins(lastBegun) + months > now;
  if (which?.startsWith('this') && begins(here.year) > now) return here.year;
  return which === 'last' && goesOn ? lastBegun - 1 : lastBegun;
}

function shareIn(
  { 0: words, index, groups = {} }: RegExpExecArray,
  told: TimeOfTelling,
): FoundDate[] {
  const { order = '', part, year: yearWords, whichYear } = groups;
  const parts = part?.toLowerCase() === 'half' ? 2 : 4;
  const isLast = /last|final/i.test(order);
  const place = isLast ? parts - 1 : ORDER.indexOf(order.toLowerCase());
  if (place >= parts) return [];
  const year =
    yearWords === undefined
      ? yearMeant((whichYear ?? '').replace('the', 'this'), told)
      : Number(yearWords);
  if (year === undefined) return [];
  const code = (parts === 4 ? 33 : 40) + place;
  return [
    {
      start: index,
      end: index + words.length,
      date: `${yearToDate(year)}-${code}`,
      ...(yearWords === undefined
        ? { grade: 'computed', basis: `Counted from ${told.said}.`, isReckoned: true }
        : { grade: 'stated' }),
    },
  ];
}

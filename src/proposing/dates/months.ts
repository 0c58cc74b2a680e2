import { yearToDate } from '../../model/dates/days.ts';
import type { DateRule, FoundDate, TimeOfTelling } from './found-date.ts';
import { BEFORE, MONTH, monthOf, PART, twoDigits, WHICH_YEAR, yearMeant } from './month-words.ts';
import { isAhead } from './tense.ts';

const NOT_DATED = String.raw`(?!\p{L}|\s+\d|,?\s+\d{4})`;
const RANGE = new RegExp(
  `(?:[Ff]rom\\s+|[Bb]etween\\s+)(?<first>${MONTH})\\s+(?:to|until|through|and)\\s+(?<last>${MONTH})${NOT_DATED}${WHICH_YEAR}?`,
  'gu',
);
const NAMED = new RegExp(
  `(?<!\\b(?:[Ee]very|[Ee]ach)\\s+)(?<lead>${BEFORE}|(?:of|for|to|[Bb]etween|and)\\s+)?(?<part>${PART})?(?:the\\s+month\\s+of\\s+)?(?<which>(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|the)\\s+)?(?<![\\p{L}\\d.]|\\d\\s)(?<month>${MONTH})${NOT_DATED}(?<owned>['’]s)?${WHICH_YEAR}?`,
  'gu',
);

/** Months without their year: "in March", "last May", "in May two years ago". */
export const months: DateRule = (sentence, told) => {
  const ranges = [...sentence.matchAll(RANGE)].flatMap(
    ({ 0: words, index, groups = {} }): FoundDate[] => {
      const { first = '', last = '', whichYear } = groups;
      const end = yearAndMonth(monthOf(last), told, { whichYear, isToCome: false });
      if (!end) return [];
      const startYear = monthOf(first) > end.month ? end.year - 1 : end.year;
      return [
        reckoned(sentence, index, words, told, {
          date: `${dateOf({ year: startYear, month: monthOf(first) })}/${dateOf(end)}`,
        }),
      ];
    },
  );
  const single = [...sentence.matchAll(NAMED)].flatMap(
    ({ 0: words, index, groups = {} }): FoundDate[] => {
      const { lead, part, which, month = '', owned, whichYear } = groups;
      if (!(lead ?? part ?? which ?? owned ?? whichYear)) return [];
      const isToCome = isAhead(sentence, index, index + words.length);
      const at = yearAndMonth(monthOf(month), told, {
        whichYear,
        which: which?.trim().toLowerCase(),
        isToCome,
      });
      if (!at) return [];
      return [reckoned(sentence, index, words, told, { date: `${dateOf(at)}${part ? '~' : ''}` })];
    },
  );
  return [...ranges, ...single];
};

function yearAndMonth(
  month: number,
  told: TimeOfTelling,
  meant: { whichYear: string | undefined; which?: string | undefined; isToCome: boolean },
): { year: number; month: number } | undefined {
  const year = meant.whichYear === undefined ? undefined : yearMeant(meant.whichYear, told);
  if (year !== undefined) return { year, month };
  const { month: here } = told;
  if (!here) return undefined;
  if (meant.which === 'next' || meant.which === 'this coming') {
    return { year: month > here.month ? here.year : here.year + 1, month };
  }
  if (meant.which === 'last')
    return { year: month < here.month ? here.year : here.year - 1, month };
  if (meant.isToCome) return { year: month >= here.month ? here.year : here.year + 1, month };
  return { year: month <= here.month ? here.year : here.year - 1, month };
}

function reckoned(
  sentence: string,
  index: number,
  words: string,
  told: TimeOfTelling,
  { date }: { date: string },
): FoundDate {
  const isToCome = isAhead(sentence, index, index + words.length);
  return {
    start: index,
    end: index + words.length,
    date,
    grade: 'computed',
    basis: `The nearest such month ${isToCome ? 'after' : 'before'} ${told.said}, or as the words say.`,
    isReckoned: true,
  };
}

function dateOf({ year, month }: { year: number; month: number }): string {
  return `${yearToDate(year)}-${twoDigits(month)}`;
}

import { daySpan } from '../../model/dates/day-span.ts';
import { yearToDate } from '../../model/dates/days.ts';
import { isDate } from '../../model/dates/is-date.ts';
import type { FoundDate } from './found-date.ts';
import { isAhead } from './tense.ts';

/** Which year is meant is said, or it is a day of a week. */
const SAYS_WHICH =
  /\b(?:last|next|this|ago|coming|year|week)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/i;
const MONTH_OR_DAY = /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?~?$/;
const WITHIN_YEAR = /^\d{4}-\d\d(?:-\d\d)?~?$/;
/** "Who took over in May 2019, left in June" tells of two times. */
const BY_THE_WAY = /,\s+(?:(?:who|which|whose|where|when)\b|\p{Ll}+(?:ed|ing)\b)[^,]*$/u;

/**
 * The dates of a sentence, in order, in which one without its year follows one with it: "in June 2019 the talks began,
 * and in September they ended" tells of September 2019.
 */
export function toldInOrder(sentence: string, found: FoundDate[]): FoundDate[] {
  return found.map((date, index) => {
    const words = sentence.slice(date.start, date.end);
    if (!date.isReckoned || !MONTH_OR_DAY.test(date.date) || SAYS_WHICH.test(words)) return date;
    const before = found[index - 1];
    const isFrom =
      before?.grade === 'stated' &&
      WITHIN_YEAR.test(before.date) &&
      !BY_THE_WAY.test(sentence.slice(0, before.start)) &&
      !isAhead(sentence, date.start, date.end);
    return isFrom ? inYearOf(date, before) : date;
  });
}

function inYearOf(date: FoundDate, from: FoundDate): FoundDate {
  const { earliest } = daySpan(from.date);
  const year = Number(from.date.slice(0, 4));
  const [nearest] = [year, year + 1]
    .map((one) => yearToDate(one) + date.date.slice(4))
    .filter((one) => isDate(one) && daySpan(one).latest >= earliest);
  return nearest === undefined || daySpan(date.date).latest < earliest
    ? date
    : {
        ...date,
        date: nearest,
        basis: `The nearest after ${from.date}, which the sentence gives before it.`,
      };
}

import { datedIn } from '../dated-in.ts';
import { dateWords } from './dates.ts';
import type { Grade } from '../../model/schemas/fields.ts';
import { SURENESS_WORDS } from './sureness-words.ts';

/** How a date is known that is not simply stated. */
export const GRADE_WORDS: Record<Exclude<Grade, 'stated'>, string> = {
  completed: 'year or month supplied',
  computed: 'reckoned from another date',
  bounded: 'only bounds known',
  record: 'from the record',
};

/** What each of these means. */
export const GRADE_RULES: Record<Exclude<Grade, 'stated'>, string> = {
  completed: 'The article gives the day or month and leaves out the year or month; we supply it.',
  computed: 'The article gives it by another date: “on Sunday”, “two weeks after”.',
  bounded: 'The article gives no date; it follows only what it cannot be before or after.',
  record: 'The article gives no date, or only a part of it; a publication that we cite gives it.',
};

export const { datedWords, whenWords, notesOf } = datedIn({
  dateWords,
  comma: ', ',
  planned: 'planned',
  fromRecord: GRADE_WORDS.record,
  asOf: (date) => `as of ${date}`,
  sureness: SURENESS_WORDS,
});

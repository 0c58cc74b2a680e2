import { dateWords } from './dates.ts';
import type { Grade } from '../../model/schemas/fields.ts';
import { surenessOf } from '../../model/sureness.ts';
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

/** A date as far as it is said in words. */
export interface SaidDate {
  /** EDTF. */
  date: string;
  grade: Grade;
  isPlanned: boolean;
  isKnownBy: boolean;
}

/** A date in words, with what a reader has to know beside it, where there can be no mark. */
export function datedWords(dated: SaidDate): string {
  const sureness = surenessOf(dated.grade);
  return [
    whenWords(dated),
    ...notesOf(dated),
    ...(sureness === 'stated' ? [] : [SURENESS_WORDS[sureness]]),
  ].join(', ');
}

/**
 * A date in words alone. Of a state of which no beginning and no end is told, `2015-09-30/..` is "as of
 * 30 September 2015".
 */
export function whenWords({ date, isKnownBy }: Pick<SaidDate, 'date' | 'isKnownBy'>): string {
  if (!isKnownBy) return dateWords(date);
  return `as of ${dateWords(date.replace(/\/\.\.$/, ''))}`;
}

/** What no mark says of a date: that what was told was only planned, or that no article but a record says it. */
export function notesOf({ grade, isPlanned }: { grade?: Grade | undefined; isPlanned: boolean }) {
  return [...(isPlanned ? ['planned'] : []), ...(grade === 'record' ? [GRADE_WORDS.record] : [])];
}

import { dateWords } from './dates.ts';
import type { Grade } from '../../model/schemas/fields.ts';
import { surenessOf } from '../../model/sureness.ts';
import { SURENESS_WORDS } from './sureness-words.ts';

/** How a date is known that is not simply stated. */
export const GRADE_WORDS: Record<Exclude<Grade, 'stated'>, string> = {
  completed: 'أضيفت السنة أو الشهر',
  computed: 'محسوب من تاريخ آخر',
  bounded: 'لا تُعرف إلا حدوده',
  record: 'من السجل',
};

/** What each of these means. */
export const GRADE_RULES: Record<Exclude<Grade, 'stated'>, string> = {
  completed: 'يذكر المقال اليوم أو الشهر ويُغفل السنة أو الشهر، ونحن نضيف ما أغفله.',
  computed: 'يذكره المقال بتاريخ آخر: «يوم الأحد»، «بعد أسبوعين».',
  bounded: 'لا يذكر المقال تاريخًا، ولا يُستنتج إلا ما لا يمكن أن يسبقه أو يتأخر عنه.',
  record: 'لا يذكر المقال تاريخًا أو يذكر جزءًا منه فقط، ويذكره منشور نستشهد به.',
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
  ].join('، ');
}

/**
 * A date in words alone. Of a state of which no beginning and no end is told, `2015-09-30/..` is "كما في"
 * that day.
 */
export function whenWords({ date, isKnownBy }: Pick<SaidDate, 'date' | 'isKnownBy'>): string {
  if (!isKnownBy) return dateWords(date);
  return `كما في ${dateWords(date.replace(/\/\.\.$/, ''))}`;
}

/** What no mark says of a date: that what was told was only planned, or that no article but a record says it. */
export function notesOf({ grade, isPlanned }: { grade?: Grade | undefined; isPlanned: boolean }) {
  return [...(isPlanned ? ['مقرر'] : []), ...(grade === 'record' ? [GRADE_WORDS.record] : [])];
}

import { datedIn } from '../dated-in.ts';
import { dateWords } from './dates.ts';
import type { Grade } from '../../model/schemas/fields.ts';
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

export const { datedWords, whenWords, notesOf } = datedIn({
  dateWords,
  comma: '، ',
  planned: 'مقرر',
  fromRecord: GRADE_WORDS.record,
  asOf: (date) => `كما في ${date}`,
  sureness: SURENESS_WORDS,
});

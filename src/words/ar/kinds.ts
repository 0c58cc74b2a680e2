import type { Stance } from '../../model/comparisons/verdict.ts';
import type { NamedKind } from '../../model/names/named.ts';
import type { Sourcing } from '../../model/schemas/fields.ts';

/** How an article knows, in words that stand after a comma or alone. */
export const SOURCING_WORDS: Record<Sourcing, string> = {
  'named-official': 'مسؤول مذكور بالاسم',
  'named-expert': 'خبير مذكور بالاسم',
  institution: 'مؤسسة',
  document: 'وثيقة',
  'unnamed-party': 'أحد الأطراف دون ذكر اسم',
  'unnamed-officials': 'مسؤولون لم تُذكر أسماؤهم',
  'unnamed-observers': 'مراقبون لم تُذكر أسماؤهم',
  'other-outlet': 'وسيلة إعلام أخرى',
  'own-reporting': 'تقارير الوسيلة نفسها',
  'own-opinion': 'رأي الوسيلة نفسها',
  'no-source-given': 'دون ذكر مصدر',
};

export const KIND_WORDS: Record<NamedKind, { one: string; many: string }> = {
  country: { one: 'بلد', many: 'البلدان' },
  actor: { one: 'جهة فاعلة', many: 'الجهات الفاعلة' },
  place: { one: 'مكان', many: 'الأماكن' },
  source: { one: 'مصدر', many: 'المصادر' },
};

/** What sort of source it is, for a reader. */
export const SOURCE_SORT_WORDS: Record<string, string> = {
  outlet: 'وسيلة إعلام',
  official: 'مسؤول مذكور بالاسم',
  'government-body': 'هيئة حكومية',
  expert: 'خبير',
  unnamed: 'أشخاص لم تُذكر أسماؤهم',
};

/** What an article does with a point when it does not simply say it. */
export const STANCE_WORDS: Record<Exclude<Stance, 'says'>, string> = {
  denies: 'ينفي ذلك',
  'says-in-part': 'جزئيًا',
};

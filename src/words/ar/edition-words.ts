import type { Edition } from '../../model/schemas/ledger.ts';

/** How an edition came to be, for a reader. */
export const EDITION_WORDS: Record<Edition['kind'], string> = {
  first: 'النسخة الأولى',
  revision: 'مراجعة',
  correction: 'تصحيح',
};

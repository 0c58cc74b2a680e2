import type { PageKind } from '../../model/index-fields.ts';

/** What a page is called in results and on its share image. */
export const PAGE_KIND_WORDS: Record<PageKind, string> = {
  article: 'مقال',
  event: 'حدث',
  comparison: 'مقارنة',
  figures: 'أرقام',
  exchange: 'تبادل',
  source: 'مصدر',
  about: 'عن الموقع',
};

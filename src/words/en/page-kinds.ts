import type { PageKind } from '../../model/index-fields.ts';

/** What a page is called in results and on its share image. */
export const PAGE_KIND_WORDS: Record<PageKind, string> = {
  article: 'Article',
  event: 'Event',
  comparison: 'Comparison',
  figures: 'Figures',
  exchange: 'Exchange',
  source: 'Source',
  about: 'About',
};

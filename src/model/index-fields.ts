/** The fields that the index keeps of a page and that results show. */
export const META = {
  kind: 'kind',
  outlet: 'outlet',
  published: 'published',
  /** The mark before that date. */
  sureness: 'sureness',
} as const;

/** The kinds of page that are not of a country, actor or place. */
export const PAGE_KINDS = [
  'article',
  'event',
  'comparison',
  'figures',
  'exchange',
  'source',
  // about the site itself
  'about',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The attribute that tells the index what is mentioned where it stands. */
export const MENTIONS = 'data-mentions';
/** The attribute that tells the index that there is a page. */
export const PAGE = 'data-page';

/**
 * Attributes by which the index has words that the text has not.
 *
 * @see https://pagefind.app/docs/indexing/
 */
export function indexedAs(
  attribute: typeof MENTIONS | typeof PAGE,
  words: string,
): Record<string, string> {
  return { [attribute]: words, 'data-pagefind-index-attrs': attribute };
}

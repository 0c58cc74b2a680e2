import type { Sureness } from '../../model/sureness.ts';

/** The classes of the marks, whole: styles of which no script has the name are left out. */
export const SURENESS_CLASSES: Record<Sureness, string> = {
  stated: 'sure sure-stated',
  reasoned: 'sure sure-reasoned',
  claimed: 'sure sure-claimed',
};

/** What the markup of search and its scripts call its parts. */
export const CLASSES = {
  /** What the query names. */
  named: 'named',
  results: 'results',
  /** Names that what is typed may become. */
  suggestions: 'suggestions',
  /** Queries to begin with. */
  samples: 'samples',
  /** Where more can be asked for. */
  more: 'more',
  /** Facts about a result, and what kind of page it is. */
  facts: 'result-facts',
  kind: 'result-kind',
} as const;

export const ATTRIBUTES = {
  /** The folder that the site is served from. */
  base: 'data-base',
  /** Into how many files the names are split. */
  shards: 'data-shards',
  /** The names of the lists that lead to everything where search cannot, apart by spaces. */
  indexes: 'data-indexes',
  /** Whether the query is kept in the page's address. */
  isInAddress: 'data-in-address',
} as const;

import type { Filter, Filters } from '../../model/filters.ts';

/** What a page must have and not have to be found. */
export interface Demand {
  /** Words in any order and form, and the words that stand for mentions, as the index has them. */
  terms: string[];
  /** Words that must stand together. */
  phrases: string[];
  without: string[];
}

/** How the index knows a word: in some form of it, as the start of longer words, or not at all. */
export type Known = 'whole' | 'begun' | 'unknown';

/** A page that matches, with its text; places count the words of its text from 0. */
export interface PageFragment {
  url: string;
  /** As HTML. */
  raw_content: string;
  meta: Record<string, string | undefined>;
  anchors: { element: string; id: string; location: number }[];
}

/** One page that is found; its text is loaded when it is asked for. */
export interface FoundPage {
  id: string;
  score: number;
  /** The places of the words that match. */
  words: number[];
  data(): Promise<PageFragment>;
}

/** The site has another full text by now than the one that was begun with. */
export class Replaced extends Error {}

/** The full text of the site, as far as one query asks for it. */
export interface FullText {
  /** The pages that meet a demand, best first. */
  pagesFor(demand: Demand, filters: Filters): Promise<FoundPage[]>;
  /**
   * How many pages each value of a filter would find. The values chosen in the filter itself leave its
   * counts as they are, so that one sees what another of them would add.
   *
   * @param demands no page meets two of them
   */
  countsFor(demands: Demand[], filter: Filter, filters: Filters): Promise<Map<string, number>>;
  /** How the index knows a term: of one that no page has, a page found for it has not what was asked for. */
  knownAs(term: string): Promise<Known>;
  /** Loads the parts of the index that a search for these words will need. */
  preload(words: string[]): Promise<void>;
}

/** The words of a page, each at the place by which the index counts it. */
export function wordsOfPage({ raw_content }: PageFragment): string[] {
  const text = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text.split(/[\p{White_Space}\u200B]+/u);
}

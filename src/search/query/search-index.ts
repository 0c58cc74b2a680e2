import type { FullText } from './full-text.ts';
import type { KnownWords } from './nearest.ts';
import type { Thing } from './things.ts';

/** What answers are made from; each part may be missing, and then its promise is rejected. */
export interface SearchIndex {
  /** The things that a text may name. */
  things(text: string): Promise<Thing[]>;
  /** The words that can be meant where a query finds little. */
  knownWords(): Promise<KnownWords>;
  /** The full text, for one query. */
  fullText(): Promise<FullText>;
}

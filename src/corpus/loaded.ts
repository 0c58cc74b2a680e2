import type { Collections } from './resolve.ts';

/** Content that is sound, as the pages are made of it. */
export interface Loaded {
  collections: Collections;
  /** The HTML of the articles, by their ids. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Astro bundles the modules of pages, so that they have none in common with the build that loads the content. Its own
 * store of content lies between the two as a file, which in development is written and read as a whole at each save.
 */
const shared = globalThis as { [LOADED]?: Loaded };
const LOADED = Symbol.for('deconflict:loaded');

/** Has pages made of this content from now on. */
export function setLoaded(content: Loaded): void {
  shared[LOADED] = content;
}

/**
 * The content that was loaded last; another object when it is other content.
 *
 * @throws {Error} when none was
 */
export function loaded(): Loaded {
  const content = shared[LOADED];
  if (!content) throw new Error('No content has been loaded.');
  return content;
}

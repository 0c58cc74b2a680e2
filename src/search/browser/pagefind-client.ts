import { META } from '../../model/index-fields.ts';
import { type FoundPage, Replaced } from '../query/full-text.ts';
import { inTime } from './fetch-whole.ts';
import { type PagefindFiles, seeToFiles } from './pagefind-files.ts';

/** What Pagefind finds. */
export interface Found {
  results: FoundPage[];
  /** How many pages it finds whatever the filters. */
  unfilteredResultCount: number;
  /** For each value of each filter that was loaded, how many of the pages found have it. */
  filters: Record<string, Record<string, number> | undefined>;
}

/** Any value of each filter that is used. */
export type PagefindFilters = Record<string, { any: string[] }>;

/** The part of Pagefind's browser API that is used here. */
export interface PagefindClient {
  search(term: string, options: { filters: PagefindFilters }): Promise<Found>;
  /** Loads what such a search needs. */
  preload(term: string, options: { filters: PagefindFilters }): Promise<void>;
}

/** An index that searches once for what it is asked for again. Its counts are of the filters loaded by then. */
export function remembering(pagefind: PagefindClient): PagefindClient {
  const searches = new Map<string, Promise<Found>>();
  return {
    search(term, options) {
      const asked = JSON.stringify([term, options]);
      const known = searches.get(asked) ?? pagefind.search(term, options);
      searches.set(asked, known);
      return known;
    },
    preload: (term, options) => pagefind.preload(term, options),
  };
}

interface PagefindScript {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    ranking: { pageLength: number; metaWeights: Record<string, number> };
  }): PagefindClient;
}

/**
 * A word counts no more in a short text of ours than in an article, and what a page is called in results is
 * no text of it.
 *
 * @see https://pagefind.app/docs/ranking/
 */
const RANKING = { pageLength: 0, metaWeights: { [META.kind]: 0 } };

let loading: Promise<PagefindClient> | undefined;

/**
 * Loads the search index's own script, the first time it is asked for.
 *
 * @param base the folder that the site is served from, with a slash at the end
 * @throws when the index is not there or the browser cannot run it; asking again tries again
 */
export function loadPagefind(base: string): Promise<PagefindClient> {
  loading ??= (async () => {
    const [script, files] = await Promise.all([
      inTime(import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Promise<PagefindScript>,
      seeToFiles(`${base}pagefind/`),
    ]);
    // Pagefind's worker is a second copy of its script, and starts slower than most searches take.
    const client = script.createInstance({
      basePath: `${base}pagefind/`,
      baseUrl: base,
      noWorker: true,
      ranking: RANKING,
    });
    await client.preload('', { filters: {} });
    return sure(client, files);
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** An index of which a search fails when a part of it does that it may have asked for. */
function sure(pagefind: PagefindClient, files: PagefindFiles): PagefindClient {
  const fault = async () =>
    (await files.isReplaced()) ? new Replaced() : new Error('A part of the index is missing.');
  const sureOf = async <Done>(act: () => Promise<Done>): Promise<Done> => {
    const before = files.failed();
    const done = await act();
    if (files.failed() > before) throw await fault();
    return done;
  };
  return {
    async search(term, options) {
      const found = await sureOf(() => pagefind.search(term, options));
      const results = found.results.map((page) => ({
        ...page,
        // Of a page it says that it is missing.
        data: () =>
          page.data().catch(async () => {
            throw await fault();
          }),
      }));
      return { ...found, results };
    },
    preload: (term, options) => sureOf(() => pagefind.preload(term, options)),
  };
}

/** A page that matches, as Pagefind 1.5 keeps it; locations count the words of its text from 0. */
export interface PageFragment {
  url: string;
  raw_content: string;
  meta: Record<string, string | undefined>;
  anchors: { element: string; id: string; location: number }[];
  locations: number[];
}

/** What Pagefind finds; a page's text is loaded when it is asked for. */
export interface FoundResults {
  results: { data(): Promise<PageFragment> }[];
  /** For each value of each filter, how many of the pages found have it. */
  filters: Record<string, Record<string, number>>;
}

type Filters = Record<string, { any: string[] }>;

/** The part of Pagefind's browser API that is used here. */
export interface PagefindClient {
  options(options: { baseUrl: string }): Promise<void>;
  /** Gives nothing when a later search overtook this one. */
  debouncedSearch(
    term: string | null,
    options: { filters: Filters },
    pauseMs: number,
  ): Promise<FoundResults | null>;
  search(term: string | null, options: { filters: Filters }): Promise<FoundResults>;
}

let loading: Promise<PagefindClient> | undefined;

/**
 * Loads the search index's own script, the first time it is asked for.
 *
 * @param base the folder that the site is served from, with a slash at the end
 * @throws when the index is not there or the browser cannot run it; asking again tries again
 */
export function loadPagefind(base: string): Promise<PagefindClient> {
  loading ??= (async () => {
    const client = (await import(
      /* @vite-ignore */ `${base}pagefind/pagefind.js`
    )) as PagefindClient;
    await client.options({ baseUrl: base });
    return client;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A page that matches, as Pagefind 1.5 keeps it; locations count the words of its text from 0. */
export interface PageFragment {
  url: string;
  raw_content: string;
  meta: Record<string, string | undefined>;
  anchors: { element: string; id: string; location: number }[];
  locations: number[];
}

/** The part of Pagefind's browser API that is used here. */
export interface PagefindClient {
  options(options: { baseUrl: string }): Promise<void>;
  /** Gives nothing when a later search overtook this one. */
  debouncedSearch(
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
    pauseMs: number,
  ): Promise<{ results: { data(): Promise<PageFragment> }[] } | null>;
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

import type { NamesById } from '../../browser/filter-names.ts';
import type { Filter } from '../../model/filters.ts';
import type { KnownWords } from '../query/nearest.ts';
import { shardsOf } from '../query/name-shards.ts';
import { httpFullText } from './http-full-text.ts';
import { fetchWhole } from './fetch-whole.ts';
import { loadPagefind } from './pagefind-client.ts';
import { pagefindFullText } from './pagefind-full-text.ts';
import type { SearchIndex } from '../query/search-index.ts';
import type { Thing } from '../query/things.ts';

/** What is asked in the place of the index of the site; a build has it from the options (src/index.ts). */
const SERVICE = import.meta.env.SEARCH_SERVICE as string | undefined;

/** The files that `src/routes/search/` makes, each fetched once; a fetch that fails is tried again. */
const fetched = new Map<string, Promise<unknown>>();

/** Where the site is and how its names are split. */
export interface SearchPlace {
  /** The folder that the site is served from, with a slash at the end. */
  base: string;
  /** Into how many files the names are split. */
  shards: number;
}

/** What searches of the site are answered from: the files that it serves. */
export function siteIndex({ base, shards }: SearchPlace): SearchIndex {
  return {
    things: (text) => loadThings(base, text, shards),
    knownWords: () => load(`${base}search/words.json`) as Promise<KnownWords>,
    fullText: async () =>
      SERVICE === undefined ? pagefindFullText(await loadPagefind(base)) : httpFullText(SERVICE),
  };
}

/** What the values of a filter are called, by their ids. */
export function loadNamesOfValues(
  base: string,
  filter: Exclude<Filter, 'year'>,
): Promise<NamesById> {
  return load(`${base}search/filters/${filter}.json`) as Promise<NamesById>;
}

async function loadThings(base: string, text: string, shards: number): Promise<Thing[]> {
  // Where all names are in one file, they are loaded whatever is asked for.
  const wanted = shards === 1 ? [0] : shardsOf(text, shards);
  const files = [...wanted].map(
    (shard) => load(`${base}search/names/${shard}.json`) as Promise<Thing[]>,
  );
  const byId = new Map((await Promise.all(files)).flat().map((thing) => [thing.id, thing]));
  return [...byId.values()];
}

function load(address: string): Promise<unknown> {
  const known = fetched.get(address);
  if (known) return known;
  const loading = fetchWhole(address)
    .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown)
    .catch((error: unknown) => {
      fetched.delete(address);
      throw error;
    });
  fetched.set(address, loading);
  return loading;
}

import type { KnownWords } from './nearest.ts';
import { shardsOf } from './name-shards.ts';
import type { Thing } from './things.ts';

/** The files that `src/pages/search/` makes, each fetched once; a fetch that fails is tried again. */
const fetched = new Map<string, Promise<unknown>>();

/**
 * The things that a query may name.
 *
 * @param base the folder that the site is served from, with a slash at the end
 * @param shards into how many files the names are split
 * @throws when a file cannot be fetched
 */
export async function loadThings(base: string, query: string, shards: number): Promise<Thing[]> {
  const files = [...shardsOf(query, shards)].map(
    (shard) => load(`${base}search/names/${shard}.json`) as Promise<Thing[]>,
  );
  const byId = new Map((await Promise.all(files)).flat().map((thing) => [thing.id, thing]));
  return [...byId.values()];
}

/**
 * The words that can be meant where a query finds little.
 *
 * @throws when the file cannot be fetched
 */
export function loadKnownWords(base: string): Promise<KnownWords> {
  return load(`${base}search/words.json`) as Promise<KnownWords>;
}

function load(address: string): Promise<unknown> {
  const known = fetched.get(address);
  if (known) return known;
  const loading = fetch(address)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.json() as Promise<unknown>;
    })
    .catch((error: unknown) => {
      fetched.delete(address);
      throw error;
    });
  fetched.set(address, loading);
  return loading;
}

import type { ArticleMentions } from './mentions.ts';
import type { Thing } from './things.ts';

/** The files that `src/pages/search/` makes, each fetched once; a fetch that fails is tried again. */
const fetched = new Map<string, Promise<unknown>>();

/**
 * The index of names.
 *
 * @param base the folder that the site is served from, with a slash at the end
 * @throws when it cannot be fetched
 */
export function loadThings(base: string): Promise<Thing[]> {
  return load(`${base}search/names.json`) as Promise<Thing[]>;
}

/**
 * Where a thing is mentioned, oldest article first.
 *
 * @throws when it cannot be fetched
 */
export function loadMentions(base: string, { id }: Thing): Promise<ArticleMentions[]> {
  return load(`${base}search/mentions/${id}.json`) as Promise<ArticleMentions[]>;
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

import { nameKey } from './fold.ts';
import { type Named, namesOf } from './named.ts';

/**
 * What an article has under `names` of a thing that its original names: the names of that thing, without the words for
 * what is its own; none where the original calls it as we do.
 *
 * @param written the words by which the original mentions it
 */
export function otherNames(written: string[], thing: Named | undefined): string[] {
  if (!thing) return [];
  const keys = new Set(namesOf({ ...thing, demonyms: [] }).map(({ name }) => nameKey(name)));
  const own = written.filter((name) => keys.has(nameKey(name)));
  const isAsOurs = own.every((name) => nameKey(name) === nameKey(thing.name));
  return isAsOurs ? [] : own;
}

import { distance } from 'fastest-levenshtein';
import { fold } from './names/fold.ts';

/** Names that are shorter than that differ by one letter by chance: Fox, Vox. */
const SHORTEST = 8;
const BESIDE_NAME = /^(?:the|a|an)\s+|\.(?:com|org|net|info|news|[a-z]{2})$/g;

/** Two things of which a name of one is nearly a name of the other. */
export interface NearNames<Thing> {
  one: Thing;
  other: Thing;
  names: [string, string];
}

/**
 * Finds things whose names are one but for an article, the end of a web name, spaces and signs, or one letter. Names
 * that differ in a digit or in their first letter are two. Only names that are alike without one letter are compared,
 * so it takes time in proportion to the names.
 */
export function nearNames<Thing>(
  named: Iterable<[thing: Thing, name: string]>,
): NearNames<Thing>[] {
  const alike = new Map<string, { thing: Thing; name: string; key: string }[]>();
  const found = new Map<Thing, Set<Thing>>();
  const near: NearNames<Thing>[] = [];
  for (const [thing, name] of named) {
    const key = keyOf(name);
    const own = { thing, name, key };
    for (const bucket of bucketsOf(key)) {
      const before = alike.get(bucket) ?? [];
      for (const other of before) {
        if (other.thing === thing || found.get(thing)?.has(other.thing)) continue;
        if (!areNear(key, other.key)) continue;
        found.set(thing, (found.get(thing) ?? new Set()).add(other.thing));
        near.push({ one: other.thing, other: thing, names: [other.name, name] });
      }
      before.push(own);
      alike.set(bucket, before);
    }
  }
  return near;
}

function keyOf(name: string): string {
  return fold(name)
    .lower.trim()
    .replaceAll(BESIDE_NAME, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The key, and for longer ones the key without each of its letters. */
function bucketsOf(key: string): Set<string> {
  if (key === '') return new Set();
  const without = Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
  return new Set(key.length < SHORTEST ? [key] : [key, ...without]);
}

function areNear(one: string, other: string): boolean {
  if (one === other) return true;
  const digits = (key: string) => key.replace(/\D/g, '');
  return (
    Math.min(one.length, other.length) >= SHORTEST &&
    one.startsWith(other.slice(0, 1)) &&
    digits(one) === digits(other) &&
    distance(one, other) === 1
  );
}

import type { Thing } from './things.ts';
import { wordsOf } from './words.ts';

/** So many things are looked up in one file; more are split, so that a query loads only what it needs. */
const MOST_IN_ONE_FILE = 400;
const THINGS_IN_SHARD = 25;
/** A word that more things share is no way to any one of them. */
const MOST_SHARING_WORD = 20;

/** Into how many files the names of so many things are split. */
export function shardCount(things: number): number {
  return things <= MOST_IN_ONE_FILE ? 1 : Math.ceil(things / THINGS_IN_SHARD);
}

/** The files in which things are that a query may name; each from 0 to `count` - 1. */
export function shardsOf(query: string, count: number): Set<number> {
  const words = wordsOf(query).flatMap((word) => [word, word.replace(/'s?$/, '')]);
  return new Set(words.map((word) => shardOf(word, count)));
}

/**
 * Splits the index of names: a thing is in the file of every word of its names, except of words that
 * many things share. A name of nothing but such words is in the file of the one that fewest share, so
 * every name in full is found.
 */
export function intoShards(things: Thing[]): Thing[][] {
  const count = shardCount(things.length);
  const sharing = new Map<string, number>();
  const named = things.map((thing) => ({ thing, names: thing.names.map(wordsOf) }));
  for (const { names } of named) {
    for (const word of new Set(names.flat())) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  }
  const shards = Array.from({ length: count }, (): Set<Thing> => new Set());
  for (const { thing, names } of named) {
    for (const words of names) {
      const byUse = words.toSorted((a, b) => (sharing.get(a) ?? 0) - (sharing.get(b) ?? 0));
      const telling = byUse.filter((word) => (sharing.get(word) ?? 0) <= MOST_SHARING_WORD);
      for (const word of telling.length > 0 ? telling : byUse.slice(0, 1)) {
        shards[shardOf(word, count)]?.add(thing);
      }
    }
  }
  return shards.map((shard) => [...shard]);
}

/** FNV-1a, 32 bits: spreads words evenly, the same in Node and in a browser. */
function shardOf(word: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(word)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0) % count;
}

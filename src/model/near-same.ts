/** Two texts of which one has much of the other, word for word. */
export interface NearSame<Key> {
  one: Key;
  other: Key;
  /** How much of the shorter one stands in the other, from 0 to 1. */
  share: number;
}

const WORDS_IN_RUN = 5;
/** Of the runs of words one in so many is kept, the same ones in every text. */
const KEPT_OF = 4;
const FEWEST_RUNS = 8;
/** A run of words that so many texts have is a set phrase. */
const MOST_OWNERS = 12;
const LEAST_SHARE = 0.5;

/**
 * Finds pairs of texts of which one has at least half of the other in the same words: each run of five words is
 * hashed, one in four kept, and texts that have many in common are the pairs. Takes time in proportion to the texts.
 *
 * @see https://www.cs.princeton.edu/courses/archive/spring13/cos598C/broder97resemblance.pdf
 */
export function nearSameTexts<Key>(texts: Iterable<[key: Key, text: string]>): NearSame<Key>[] {
  const owners = new Map<number, number[]>();
  const all = [...texts].map(([key, text], index) => {
    const runs = runsOf(text);
    if (runs.size >= FEWEST_RUNS) {
      for (const run of runs) {
        const before = owners.get(run);
        if (!before) owners.set(run, [index]);
        else if (before.length < MOST_OWNERS) before.push(index);
      }
    }
    return { key, size: runs.size };
  });
  const common = new Map<number, number>();
  for (const indexes of owners.values()) {
    if (indexes.length < 2 || indexes.length >= MOST_OWNERS) continue;
    for (const [at, one] of indexes.entries()) {
      for (const other of indexes.slice(at + 1)) {
        const pair = one * all.length + other;
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...common].flatMap(([pair, count]) => {
    const one = all[Math.floor(pair / all.length)];
    const other = all[pair % all.length];
    if (!one || !other) return [];
    const share = count / Math.min(one.size, other.size);
    return share >= LEAST_SHARE ? [{ one: one.key, other: other.key, share }] : [];
  });
}

/** The kept runs of words of a text, hashed. */
function runsOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const runs = new Set<number>();
  for (let at = 0; at + WORDS_IN_RUN <= words.length; at++) {
    let run = 0;
    for (let word = at; word < at + WORDS_IN_RUN; word++) {
      run = Math.imul(run, 0x01000193) ^ (words[word] as number);
    }
    run = mixed(run);
    if (run % KEPT_OF === 0) runs.add(run);
  }
  return runs;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Spreads what is alike in the last bits, too. */
function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

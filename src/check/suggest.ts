import { closest, distance } from 'fastest-levenshtein';

/** " Did you mean …?" with the nearest of some words, to put behind a message; nothing when none is near. */
export function didYouMean(found: string, words: Iterable<string>): string {
  const near = nearest(found, words);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/**
 * The nearest of some words; nothing when none is near: at most a third of the letters, and at least two, may differ,
 * but always two are the same. Capitals, and spaces or underscores for hyphens, make no difference.
 */
export function nearest(found: string, words: Iterable<string>): string | undefined {
  const byKey = new Map([...words].map((word) => [slug(word), word]));
  if (byKey.size === 0) return undefined;
  const key = slug(found);
  const near = closest(key, [...byKey.keys()]);
  const length = Math.max(key.length, near.length);
  const tolerance = Math.min(Math.max(2, Math.floor(length / 3)), length - 2);
  return distance(key, near) > Math.max(0, tolerance) ? undefined : byKey.get(near);
}

/** A word as an id would have it: small letters, hyphens for spaces and underscores. */
export function slug(word: string): string {
  return word.toLowerCase().replace(/[\s_]+/gu, '-');
}

import { closest, distance } from 'fastest-levenshtein';

/**
 * " Did you mean …?" with the nearest of some words, to put behind a message; nothing when none is
 * near (at most a third of the letters, and at least two, may differ).
 */
export function didYouMean(found: string, words: Iterable<string>): string {
  const candidates = [...words];
  if (candidates.length === 0) return '';
  const nearest = closest(found, candidates);
  const tolerance = Math.max(2, Math.floor(Math.max(found.length, nearest.length) / 3));
  return distance(found, nearest) <= tolerance ? ` Did you mean "${nearest}"?` : '';
}

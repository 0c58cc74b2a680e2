import { distance } from 'fastest-levenshtein';
import { fold } from '../../model/names/fold.ts';
import { writtenWords } from './words.ts';

/** The words that stand in the corpus, as they are written. */
export interface KnownWords {
  /** Those of names: where two are as near, the one in a name is meant. */
  names: string[];
  text: string[];
}

const MOST_OFFERED = 4;

/**
 * Queries that are near one that finds little, each of its words put right.
 *
 * @returns the nearest, each once; one alone is a clear case; none where every word is known or
 * nothing is near
 */
export function nearestQueries(query: string, { names, text }: KnownWords): string[] {
  const inNames = new Map(names.map((word) => [fold(word).lower, word]));
  const inText = new Map(text.map((word) => [fold(word).lower, word]));
  let queries = [''];
  let isChanged = false;
  for (const word of writtenWords(query)) {
    const folded = fold(word).lower;
    const near = inNames.has(folded) || inText.has(folded) ? [] : nearest(folded, inNames, inText);
    isChanged ||= near.length > 0;
    const choices = near.length > 0 ? near : [word];
    queries = queries
      .flatMap((start) => choices.map((choice) => `${start} ${choice}`.trim()))
      .slice(0, MOST_OFFERED);
  }
  return isChanged ? [...new Set(queries)] : [];
}

function nearest(
  word: string,
  inNames: ReadonlyMap<string, string>,
  inText: ReadonlyMap<string, string>,
): string[] {
  if (word.length < 4) return [];
  const far = word.length < 8 ? 1 : 2;
  const names = within(word, far, inNames);
  const texts = within(word, names.far - 1, inText);
  return texts.words.length > 0 ? texts.words : names.words;
}

/** The known words at the least distance, if that is no more than `far`. */
function within(
  word: string,
  far: number,
  known: ReadonlyMap<string, string>,
): { far: number; words: string[] } {
  let least = far;
  let words: string[] = [];
  for (const [folded, asWritten] of known) {
    if (Math.abs(folded.length - word.length) > least) continue;
    const between = distance(word, folded);
    if (between > least) continue;
    if (between < least) words = [];
    least = between;
    words.push(asWritten);
  }
  return { far: words.length > 0 ? least : far + 1, words };
}

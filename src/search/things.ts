import { distance } from 'fastest-levenshtein';
import { fold } from '../model/names/fold.ts';
import { isAcronym, nameFinder } from '../model/names/name-finder.ts';

/** A thing that a query can name, as the index of names has it. */
export interface Thing {
  id: string;
  /** What sort of thing it is: "Armed group". */
  sort: string;
  name: string;
  /** Its page, from the root of the site. */
  path: string;
  articles: number;
  mentions: number;
  /** Every name it goes by, ours first, in every script. */
  names: string[];
}

/** What a query names, and the words besides. */
export interface NamedThings {
  things: Thing[];
  /** The other words of the query, folded and in lower case. */
  words: string[];
}

/**
 * Prepares to find what queries name: by any name in full, in any script, capitals or not; or by words
 * that stand together in the names of one thing only ("Zaynab"). A query in quotation marks names
 * nothing: its letters are meant.
 */
export function thingFinder(things: Thing[]): (query: string) => NamedThings | undefined {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const find = nameFinder(
    things.flatMap(({ id, names }) =>
      // "is" is a word; "isis" is not.
      names.map((name) => ({ id, name, exactCase: isAcronym(name) && name.length <= 2 })),
    ),
  );
  const wordsOfNames = things.map((thing) => ({
    thing,
    names: thing.names.map((name) => new Set(wordsOf(name))),
  }));

  return (query) => {
    if (/["“”]/.test(query)) return undefined;
    const matches = find(query);
    if (matches.length > 0) {
      const rest = matches.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
        query,
      );
      const ids = new Set(matches.map(({ id }) => id));
      return { things: [...ids].flatMap((id) => byId.get(id) ?? []), words: wordsOf(rest) };
    }
    const words = wordsOf(query).filter((word) => word.length > 2);
    if (words.length === 0) return undefined;
    const byPart = wordsOfNames
      .filter(({ names }) => names.some((name) => words.every((word) => name.has(word))))
      .map(({ thing }) => thing);
    return byPart.length === 1 ? { things: byPart, words: [] } : undefined;
  };
}

/**
 * Queries that are near one that finds nothing, each of its words put right by the words of names.
 *
 * @returns the nearest, each once; one alone is a clear case
 */
export function nearestQueries(query: string, things: Thing[]): string[] {
  const known = new Map<string, string>();
  for (const { names } of things) {
    for (const name of names) {
      for (const word of name.match(WORDS) ?? []) known.set(fold(word).lower, word);
    }
  }
  const written = query.match(WORDS) ?? [];
  let queries = [''];
  let isChanged = false;
  for (const word of written) {
    const near = nearestWords(fold(word).lower, known);
    isChanged ||= !near.includes(word) && near.length > 0;
    const choices = near.length > 0 ? near : [word];
    queries = queries.flatMap((start) => choices.map((choice) => `${start} ${choice}`.trim()));
  }
  return isChanged ? [...new Set(queries)].slice(0, MOST_OFFERED) : [];
}

const MOST_OFFERED = 4;
const WORDS = /[\p{L}\p{N}\p{M}'’]+/gu;

/** The words of a text, folded and in lower case; "3,500" is the word 3500. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .lower.replace(/(?<=\d),(?=\d{3})/g, '')
      .match(WORDS) ?? []
  );
}

/** The known words at the least distance, as they are written; none where that is too far. */
function nearestWords(word: string, known: ReadonlyMap<string, string>): string[] {
  const exact = known.get(word);
  if (exact !== undefined || word.length < 4) return exact === undefined ? [] : [exact];
  let least = word.length < 7 ? 1 : 2;
  let nearest: string[] = [];
  for (const [folded, asWritten] of known) {
    const far = distance(word, folded);
    if (far > least) continue;
    if (far < least) nearest = [];
    least = far;
    nearest.push(asWritten);
  }
  return nearest;
}

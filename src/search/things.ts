import { isAcronym, nameFinder } from '../model/names/name-finder.ts';
import { wordsOf } from './words.ts';

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
  /** Every name it goes by, those most used first, in every script. */
  names: string[];
  /** Those of them whose words in lower case are ordinary words; left out where there are none. */
  exactCase?: string[];
  /** Words that count as its mentions but are not its names. */
  demonyms: string[];
}

/** What a query names, and what else it says. */
export interface NamedThings {
  things: Thing[];
  rest: string;
  /** Whether only words of a name stand there, which may be meant as words. */
  isByPart: boolean;
}

/**
 * Prepares to find what queries name: by any name in full, in any script, capitals or not; or by words
 * that stand together in the names of one thing only ("Zaynab").
 */
export function thingFinder(things: Thing[]): (query: string) => NamedThings | undefined {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const find = nameFinder(
    things.flatMap(({ id, names, exactCase = [] }) =>
      names.map((name) => ({
        id,
        name,
        // "is" is a word; "isis" is not.
        exactCase: exactCase.includes(name) || (isAcronym(name) && name.length <= 2),
      })),
    ),
  );
  const wordsOfNames = things.map((thing) => ({
    thing,
    names: thing.names.map((name) => new Set(wordsOf(name))),
  }));

  return (query) => {
    const matches = find(query);
    if (matches.length > 0) {
      const rest = matches.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
        query,
      );
      const ids = new Set(matches.map(({ id }) => id));
      return { things: [...ids].flatMap((id) => byId.get(id) ?? []), rest, isByPart: false };
    }
    const words = wordsOf(query).filter((word) => word.length > 2);
    if (words.length === 0) return undefined;
    const byPart = wordsOfNames
      .filter(({ names }) => names.some((name) => words.every((word) => name.has(word))))
      .map(({ thing }) => thing);
    return byPart.length === 1 ? { things: byPart, rest: '', isByPart: true } : undefined;
  };
}

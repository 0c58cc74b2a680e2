import { isAcronym, nameFinder } from '../../model/names/name-finder.ts';
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
  /** Words of its names that texts use otherwise too, and that alone are no name of it. */
  ordinaryWords: string[];
  /** Words that count as its mentions but are not its names. */
  demonyms: string[];
  /** The ids of those with which it has a page of both; left out where there are none. */
  beside?: string[];
}

/** What a query names, and what else it says. */
export interface NamedThings {
  things: Thing[];
  /** The words that are no part of a name, nor joined to one ("’s", "-led"). */
  rest: string;
}

/** Finds what queries name. */
export interface ThingFinder {
  /** By any name in full, in any script, capitals or not; all that are named. */
  byName: (query: string) => NamedThings;
  /** By words that stand together in the names of one thing only ("Zaynab"). */
  byPart: (query: string) => NamedByPart | undefined;
}

/** A thing of whose name a query has a part. */
export interface NamedByPart {
  thing: Thing;
  /** Whether texts have the part as ordinary words, too, which are then meant ("war"). */
  isOrdinary: boolean;
}

/** What spaces and signs set apart in a query: "U.S.-led", "GGGD’s", "3,500". */
const PIECE = /(?:[^\s/,;:()[\]&+|…—–"“”«»]|(?<=\p{N})[/,](?=\p{N}))+/gu;

/** Prepares to find what queries name. */
export function thingFinder(things: Thing[]): ThingFinder {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const find = nameFinder(
    things.flatMap(({ id, names, exactCase = [] }) =>
      names.map((name) => ({
        id,
        name,
        // "is" is a word; "gggd" is not.
        exactCase: exactCase.includes(name) || (isAcronym(name) && name.length <= 2),
      })),
    ),
  );
  const wordsOfNames = things.map((thing) => ({
    thing,
    names: thing.names.map((name) => new Set(wordsOf(name))),
  }));

  return {
    byName(query) {
      const matches = find(query);
      const rest = [...query.matchAll(PIECE)]
        .filter(({ 0: piece, index }) =>
          matches.every(({ start, end }) => end <= index || start >= index + piece.length),
        )
        .map(([piece]) => piece);
      const ids = new Set(matches.map(({ id }) => id));
      return { things: [...ids].flatMap((id) => byId.get(id) ?? []), rest: rest.join(' ') };
    },
    byPart(query) {
      const words = wordsOf(query).filter((word) => /\p{L}/u.test(word) && word.length > 2);
      if (words.length === 0) return undefined;
      const [thing, ...others] = wordsOfNames
        .filter(({ names }) => names.some((name) => words.every((word) => name.has(word))))
        .map((one) => one.thing);
      if (!thing || others.length > 0) return undefined;
      return { thing, isOrdinary: words.every((word) => thing.ordinaryWords.includes(word)) };
    },
  };
}

import { mentionWord, type MentionPlace } from '../../model/names/mention-word.ts';
import { type ParsedText, parseText, type Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { mentionTerm, type Term, termsIn, unwantedWords } from './terms.ts';
import { type Thing, thingFinder } from './things.ts';
import type { Wish } from './wishes.ts';

const PLACES: MentionPlace[] = ['article', 'elsewhere'];

/** A query, understood. */
export interface Reading {
  parsed: ParsedText;
  things: Thing[];
  /** What pages are searched for, one after the other; no page meets two. */
  wishes: Wish[];
  /** Whether names could not be looked up: it then names nothing. */
  isWithoutNames: boolean;
}

/** Reads a query: what it names, and what pages are to be searched for. */
export async function readQuery(query: Query, index: SearchIndex): Promise<Reading> {
  const parsed = parseText(query.text);
  const { free, phrases } = parsed;
  const text = [free, ...parsed.without].join(' ');
  const known = text === '' ? [] : await index.things(text).catch(() => undefined);
  const isWithoutNames = known === undefined;
  const finder = thingFinder(known ?? []);
  const { things, rest } = finder.byName(free);
  const terms = termsIn(rest);
  const banned = parsed.without.flatMap((unwanted) => finder.byName(unwanted).things);
  const without = [
    ...parsed.without.flatMap(unwantedWords),
    ...banned.flatMap(({ id }) => PLACES.map((place) => mentionWord(id, place))),
  ];
  const wishFor = (mentioned: Thing[], place: MentionPlace, words: Term[]): Wish => ({
    terms: [...mentioned.map((thing) => mentionTerm(thing, place)), ...words],
    phrases,
    without,
  });
  if (things.length > 0) {
    const wishes = PLACES.map((place) => wishFor(things, place, terms));
    return { parsed, things, wishes, isWithoutNames };
  }
  const letters: Wish = { terms, phrases, without };
  const part = finder.byPart(free);
  if (!part) return { parsed, things, wishes: [letters], isWithoutNames };
  const mentions = PLACES.map((place) => mentionWord(part.thing.id, place));
  const onlyLetters = { ...letters, without: [...without, ...mentions] };
  const named = (words: Term[]) => PLACES.map((place) => wishFor([part.thing], place, words));
  return part.isOrdinary
    ? { parsed, things, wishes: [onlyLetters, ...named(terms)], isWithoutNames }
    : { parsed, things: [part.thing], wishes: [...named([]), onlyLetters], isWithoutNames };
}

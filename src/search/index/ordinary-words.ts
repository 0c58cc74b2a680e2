import { fold } from '../../model/names/fold.ts';
import { nameFinder } from '../../model/names/name-finder.ts';
import { wordsOf } from '../query/words.ts';

/** A text, and where names stand in it: in order, not overlapping. */
export interface NamedText {
  text: string;
  mentions: { start: number; end: number }[];
}

/** What of names also stands in texts as ordinary words. */
export interface OrdinaryWords {
  /** Words that stand outside of all names: "works", though there is an Office of Works. Folded, in lower case. */
  words: Set<string>;
  /** Names that stand there without their capitals: "Open Gardens", where texts speak of open gardens. */
  names: Set<string>;
}

/** Tells what of names the texts also have as ordinary words, which a query may mean instead. */
export function ordinaryWords(names: Iterable<string>, texts: Iterable<NamedText>): OrdinaryWords {
  const find = nameFinder(
    [...names].map((name) => ({ id: name, name: fold(name).lower, exactCase: true })),
  );
  const found: OrdinaryWords = { words: new Set(), names: new Set() };
  for (const text of texts) {
    for (const between of outsideOfNames(text)) {
      for (const word of wordsOf(between)) found.words.add(word);
      for (const { id } of find(between)) found.names.add(id);
    }
  }
  return found;
}

function outsideOfNames({ text, mentions }: NamedText): string[] {
  const ends = [0, ...mentions.map(({ end }) => end)];
  return ends.map((end, index) => text.slice(end, mentions[index]?.start));
}

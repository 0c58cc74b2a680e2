import { dateReader } from '../../model/dates/written-dates.ts';
import { fold } from '../../model/names/fold.ts';
import {
  dateWord,
  mentionWord,
  numberWord,
  type MentionPlace,
} from '../../model/names/mention-word.ts';
import { numberReader } from '../../model/written-numbers.ts';
import { language } from '../../words/index.ts';
import { contentLanguage } from '../../words/content-language.ts';
import type { Thing } from './things.ts';
import { foldedApart, indexedWords, wordsOf } from './words.ts';

/** The languages of the pages. */
const languages = [language, contentLanguage].filter((one) => one !== undefined);
const writtenDates = dateReader(languages);
const writtenNumbers = numberReader(languages);

/** One thing that a page should have. */
export interface Term {
  /** As it was typed, or its name. */
  label: string;
  /** The words of the index that it may mean, the likeliest first. */
  words: string[];
}

/** Where something stands in a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** An apostrophe, folded, at the end of a word, with or without an s; the index has both words. */
const POSSESSIVE = /'s?(?=[^\p{L}\p{N}]*$)/u;

/** A thing that pages mention. */
export function mentionTerm({ id, name }: Thing, place: MentionPlace): Term {
  return { label: name, words: [mentionWord(id, place)] };
}

/** What a text asks for: its dates and numbers, however they are written, and its other words. */
export function termsIn(text: string): Term[] {
  const dates = writtenDates(text);
  const dated = dates.map((date) => ({ ...date, words: date.dates.map(dateWord) }));
  const undated = blanked(text, dates);
  const numbers = writtenNumbers(undated);
  const counted = numbers.map((number) => ({ ...number, words: number.values.map(numberWord) }));
  const special = [...dated, ...counted].map(({ start, end, words }) => ({
    label: text.slice(start, end),
    words,
  }));
  const plain = blanked(undated, numbers)
    .split(/[\p{White_Space}/,;:()[\]&+|…—–]+/u)
    .flatMap((label): Term[] => {
      const words = indexedWords(fold(label).lower.replace(POSSESSIVE, ''));
      return words.length > 0 ? [{ label, words }] : [];
    });
  return [...special, ...plain];
}

/** What pages must not have, where a text is not wanted: all that its one term may mean, or its words together. */
export function unwantedWords(text: string): string[] {
  const [term, ...others] = termsIn(text);
  return term !== undefined && others.length === 0 ? term.words : [text];
}

/**
 * Where a text writes what words of the index stand for otherwise than with those letters: numbers, dates,
 * and words of which the index has the folded form.
 */
export function writtenFor(words: ReadonlySet<string>, text: string): Place[] {
  const numbers = writtenNumbers(text).filter(({ values, digits }) =>
    [...values, ...digits].some((value) => words.has(numberWord(value))),
  );
  const dates = writtenDates(text).filter(({ dates }) =>
    dates.some((date) => words.has(dateWord(date)) || words.has(dateWord(date.slice(0, 7)))),
  );
  const folded = [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }): Place[] => {
    const isSought = foldedApart(word).some((unseen) =>
      wordsOf(unseen).some((one) => [...words].some((sought) => one.startsWith(sought))),
    );
    return isSought ? [{ start: index, end: index + word.length }] : [];
  });
  return [...numbers, ...dates, ...folded];
}

/** A text with nothing but spaces at some places; all else keeps its own. */
function blanked(text: string, places: Place[]): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

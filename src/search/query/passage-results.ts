import { language } from '../../words/index.ts';
import { type PageFragment, wordsOfPage } from './full-text.ts';
import type { Place } from './terms.ts';
import { indexedWords, isFormOf, isUnseen, waysTo } from './words.ts';

/** What a query looks for in the text of a page. */
export interface Sought {
  /** Words as the index has them, and those that stand for mentions, numbers and dates. */
  terms: string[];
  /** Finds what is written otherwise than its term: names of what is mentioned, numbers, dates. */
  find: (text: string) => Place[];
}

/** A passage or section of a page that matches. */
export interface PassageResult {
  /** The anchor to land on; nothing for what stands above the first one. */
  id: string | undefined;
  /** How many of the terms it has. */
  terms: number;
  /** How many of its words match. */
  matches: number;
  text: string;
  /** The sentence with most matches: where it starts and ends in the text. */
  shown: [start: number, end: number];
  /** Where words match in the text, in order and apart. */
  marks: [start: number, end: number][];
}

const LONGEST_SHOWN = 260;
const LETTERS_BEFORE_MATCH = 60;
const TARGETS = /^(?:p|tr|h[1-6])$/;
/** What stands around a word: quotation marks, brackets, stops. */
const AROUND = /^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu;

/**
 * The passages of a page in which words match: those with most terms first, then most matches. Pagefind
 * itself makes results below the page only for headings; here every paragraph and row with an id counts.
 *
 * @param places of the words that match, as Pagefind counts them
 */
export function passageResults(
  page: PageFragment,
  places: number[],
  { terms, find }: Sought,
): PassageResult[] {
  const words = wordsOfPage(page);
  const matching = new Set(places);
  const title = titleOf(page, words);
  const isShown = (word: string, at: number) =>
    !isUnseen(word) && (at < title.start || at >= title.end);
  const targets = page.anchors.filter(({ element }) => TARGETS.test(element));
  const starts = [{ id: undefined, location: 0 }, ...targets];
  return starts
    .flatMap(({ id, location }, index): PassageResult[] => {
      const end = starts[index + 1]?.location ?? words.length;
      const found = words.slice(location, end).filter((_, at) => matching.has(location + at));
      if (found.length === 0) return [];
      let text = '';
      const marks: [number, number][] = [];
      for (let at = location; at < end; at++) {
        const word = words[at] ?? '';
        if (!isShown(word, at)) continue;
        if (text !== '') text += ' ';
        if (matching.has(at)) marks.push(...marksOf(word, text.length, terms));
        text += word;
      }
      if (text === '') return [];
      for (const { start, end: after } of find(text)) marks.push([start, after]);
      const apart = joined(marks);
      const inPassage = found.flatMap(waysTo);
      return [
        {
          id,
          terms: terms.filter((term) => inPassage.some((word) => isFormOf(word, term))).length,
          matches: Math.max(apart.length, 1),
          text,
          shown: shownOf(text, apart),
          marks: apart,
        },
      ];
    })
    .sort((a, b) => b.terms - a.terms || b.matches - a.matches);
}

/** Where the title stands in a page's words; a result has it above its passages. */
function titleOf({ meta }: PageFragment, words: string[]): Place {
  const title = meta.title?.split(/\s+/) ?? [];
  const isAt = (start: number) =>
    title.every((word, index) => bare(words[start + index] ?? '') === bare(word));
  const start = words.findIndex((_, at) => isAt(at));
  return { start, end: start < 0 ? start : start + title.length };
}

function bare(word: string): string {
  return word.replace(AROUND, '');
}

/** Where a word that matches is marked: all of it, or the parts of a compound ("Western-led") that match. */
function marksOf(word: string, at: number, terms: string[]): [number, number][] {
  const [whole = '', first = ''] = waysTo(word);
  const isWhole = terms.some(
    (term) => term.length > first.length && (whole.startsWith(term) || term.startsWith(whole)),
  );
  const parts = [...word.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([part]) => indexedWords(part).some((one) => terms.some((term) => isFormOf(one, term))))
    .map(({ 0: part, index }): [number, number] => [at + index, at + index + part.length]);
  if (first !== '' && parts.length > 0 && !isWhole) return parts;
  const start = at + Math.max(0, word.indexOf(bare(word)));
  return [[start, start + bare(word).length]];
}

/** Marks in order; those that touch, or have only a space between them, are one. */
function joined(marks: [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [start, end] of marks.sort(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** The sentence with most marks; of one too long the words around its first mark. */
function shownOf(text: string, marks: [number, number][]): [number, number] {
  const sentences: [number, number][] = [];
  for (const { segment, index } of new Intl.Segmenter(language, {
    granularity: 'sentence',
  }).segment(text)) {
    const last = sentences.at(-1);
    // A name with a full stop in it ("U.S. Army") does not end a sentence.
    if (last && marks.some(([start, end]) => start < index && end >= index)) {
      last[1] = index + segment.length;
    } else sentences.push([index, index + segment.length]);
  }
  const marksIn = ([from, to]: [number, number]) =>
    marks.filter(([start, end]) => start >= from && end <= to);
  const [best = [0, text.length] as [number, number]] = sentences.toSorted(
    (a, b) => marksIn(b).length - marksIn(a).length,
  );
  const [start, end] = best;
  const stop = start + text.slice(start, end).trimEnd().length;
  if (stop - start <= LONGEST_SHOWN) return [start, stop];
  const first = marksIn(best)[0]?.[0] ?? start;
  const from =
    first - start <= LETTERS_BEFORE_MATCH
      ? start
      : text.indexOf(' ', first - LETTERS_BEFORE_MATCH) + 1;
  const to = text.lastIndexOf(' ', from + LONGEST_SHOWN);
  return [from, from + LONGEST_SHOWN >= stop ? stop : to];
}

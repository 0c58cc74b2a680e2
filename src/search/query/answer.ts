import { NO_FILTERS } from '../../model/filters.ts';
import { type Answer, findPages } from './find-pages.ts';
import { type Demand, type FullText, Replaced } from './full-text.ts';
import { nearestQueries } from './nearest.ts';
import type { Query } from './query.ts';
import { type Reading, readQuery } from './reading.ts';
import type { SearchIndex } from './search-index.ts';

/** Where fewer pages are found and a word is not known, near words are offered. */
const VERY_FEW_PAGES = 3;

/**
 * Loads what every search needs, so that the first one is quick.
 *
 * @returns how many pages of all each value of a filter would find
 * @throws when the full text cannot be loaded
 */
export async function prepare(index: SearchIndex): Promise<Answer['counts']> {
  const [fullText] = await Promise.all([index.fullText(), index.things('').catch(() => [])]);
  const anything: Demand = { terms: [], phrases: [], without: [] };
  return (filter) => fullText.countsFor([anything], filter, NO_FILTERS);
}

/** Loads the parts of the index that a search for this will need. */
export async function prepareFor(query: Query, index: SearchIndex): Promise<void> {
  const [fullText, { wishes }] = await Promise.all([index.fullText(), readQuery(query, index)]);
  await fullText.preload(wishes.flatMap(({ terms }) => terms.flatMap((term) => term.words)));
}

/**
 * Answers a query: the things that it names under any name, and the pages, first those that have all of
 * it, then those that have most. Where nothing is found and one query is near, that is answered. What fails of
 * that is said in the answer.
 */
export async function answer(query: Query, index: SearchIndex): Promise<Answer> {
  const loading = index.fullText();
  // It may fail before it is waited for.
  loading.catch(() => undefined);
  const reading = await readQuery(query, index);
  try {
    return await fromText(query, reading, index, await loading);
  } catch (error) {
    return withoutText(query.text, reading, error instanceof Replaced);
  }
}

async function fromText(
  query: Query,
  reading: Reading,
  index: SearchIndex,
  fullText: FullText,
): Promise<Answer> {
  const found = await findPages(query, reading, fullText);
  const isQuoted = reading.parsed.free === '';
  if (isQuoted || found.isExact || reading.things.length > 0) {
    const isFew = found.answer.count < VERY_FEW_PAGES && reading.things.length === 0 && !isQuoted;
    return isFew ? { ...found.answer, near: await nearTo(query.text, index) } : found.answer;
  }
  const near = await nearTo(query.text, index);
  const [first, ...others] = near;
  if (first === undefined || others.length > 0) return { ...found.answer, near };
  const corrected = { ...query, text: first };
  const { answer } = await findPages(corrected, await readQuery(corrected, index), fullText);
  return { ...answer, correctedFrom: query.text };
}

async function nearTo(text: string, index: SearchIndex): Promise<string[]> {
  return nearestQueries(text, await index.knownWords().catch(() => ({ names: [], text: [] })));
}

function withoutText(
  text: string,
  { things, isWithoutNames }: Reading,
  isReplaced: boolean,
): Answer {
  return {
    text,
    things,
    count: 0,
    articles: 0,
    partly: 0,
    pages: [],
    more: undefined,
    near: [],
    correctedFrom: undefined,
    isWithoutText: true,
    isReplaced,
    isWithoutNames,
    unloaded: 0,
    counts: () => Promise.resolve(new Map()),
  };
}

import { type Filter, type Filters, NO_FILTERS } from '../model/filters.ts';
import { mentionWord, type MentionPlace } from '../model/names/mention-word.ts';
import { nameFinder } from '../model/names/name-finder.ts';
import { loadKnownWords, loadThings } from './files.ts';
import { countsFor, type Demand, pagesFor } from './full-text.ts';
import { nearestQueries } from './nearest.ts';
import {
  type FoundPage,
  loadPagefind,
  type PagefindClient,
  type PageFragment,
} from './pagefind-client.ts';
import { type PassageResult, passageResults, type Sought } from './passage-results.ts';
import { type ParsedText, parseText, type Query } from './query.ts';
import { type NamedThings, type Thing, thingFinder } from './things.ts';
import { isFormOf, wordsOf } from './words.ts';

/** A page that answers a query, with its text loaded. */
export interface PageResult {
  page: PageFragment;
  /** Those with most of what was asked for first. */
  passages: PassageResult[];
  /** The words of the query that it has not. */
  missing: string[];
}

/** What a query is answered with. */
export interface Answer {
  /** The query as it was searched. */
  text: string;
  /** What it names. */
  things: Thing[];
  /** How many pages have all that was asked for, and how many of them are articles that mention what is named. */
  count: number;
  articles: number;
  /** The first results; `more` loads as many again, until none are left. */
  pages: PageResult[];
  more: (() => Promise<Answer>) | undefined;
  /** Queries that may have been meant. */
  near: string[];
  /** What was typed, where something near it was searched instead. */
  correctedFrom: string | undefined;
  /** Whether only names could be looked up. */
  isWithoutText: boolean;
  /** How many pages each value of a filter would find. */
  counts: (filter: Filter) => Promise<Map<string, number>>;
}

/** Where the site is and how its names are split. */
export interface SearchPlace {
  /** The folder that the site is served from, with a slash at the end. */
  base: string;
  /** Into how many files the names are split. */
  shards: number;
}

const PLACES: MentionPlace[] = ['article', 'elsewhere'];
const PAGES_AT_ONCE = 8;
/** Where fewer pages have all the words, those with most of them follow. */
const FEW_PAGES = 10;
/** Where fewer pages are found and a word is not known, near words are offered. */
const VERY_FEW_PAGES = 3;
/** A query of more words is not searched again without each of them. */
const MOST_TERMS_LEFT_OUT = 6;

/**
 * Loads what every search needs, so that the first one is quick.
 *
 * @returns how many pages of all each value of a filter would find
 * @throws when the full text cannot be loaded
 */
export async function prepare({ base, shards }: SearchPlace): Promise<Answer['counts']> {
  const [pagefind] = await Promise.all([
    loadPagefind(base),
    shards === 1 ? loadThings(base, 'any', 1).catch(() => []) : undefined,
  ]);
  const anything: Demand = { terms: [], phrases: [], without: [] };
  return (filter) => countsFor(pagefind, [anything], filter, NO_FILTERS);
}

/** Loads the parts of the index that a search for this will need. */
export async function prepareFor(query: Query, place: SearchPlace): Promise<void> {
  const [pagefind, { demands }] = await Promise.all([loadPagefind(place.base), read(query, place)]);
  await Promise.all(demands.map(({ terms }) => pagefind.preload(terms.join(' '), { filters: {} })));
}

/**
 * Answers a query: the things that it names under any name, and the pages, first those that have all of
 * it, then those that have most. Where nothing is found and one query is near, that is answered.
 *
 * @throws when neither names nor the full text can be loaded
 */
export async function answer(query: Query, place: SearchPlace): Promise<Answer> {
  const [reading, pagefind] = await Promise.all([
    read(query, place),
    loadPagefind(place.base).catch(() => undefined),
  ]);
  if (!pagefind) {
    if (reading.things.length === 0) throw new Error('The full text cannot be loaded.');
    return withoutText(query.text, reading.things);
  }
  const found = await find(query, reading, pagefind);
  const isQuoted = reading.parsed.free === '';
  if (isQuoted || found.isExact || reading.things.length > 0) {
    const isFew = found.answer.count < VERY_FEW_PAGES && reading.things.length === 0 && !isQuoted;
    return isFew ? { ...found.answer, near: await nearTo(query.text, place) } : found.answer;
  }
  const near = await nearTo(query.text, place);
  const [first, ...others] = near;
  if (first === undefined || others.length > 0) return { ...found.answer, near };
  const corrected = { ...query, text: first };
  const { answer } = await find(corrected, await read(corrected, place), pagefind);
  return { ...answer, correctedFrom: query.text };
}

/** A query, understood. */
interface Reading {
  parsed: ParsedText;
  things: Thing[];
  /** The words besides what is named. */
  words: string[];
  /** What pages are searched for, one after the other; no page meets two. */
  demands: Demand[];
  /** What a page should have: any of the words for a thing, or all that a word is written as. */
  wanted: { label: string; isIn: (words: string[]) => boolean }[];
}

async function read({ text }: Query, { base, shards }: SearchPlace): Promise<Reading> {
  const parsed = parseText(text);
  const named = [parsed.free, ...parsed.without].join(' ');
  const known = named === '' ? [] : await loadThings(base, named, shards).catch(() => []);
  const finder = thingFinder(known);
  const { things, rest, isByPart }: NamedThings = finder(parsed.free) ?? {
    things: [],
    rest: parsed.free,
    isByPart: false,
  };
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const banned = parsed.without.flatMap((unwanted) => finder(unwanted)?.things ?? []);
  const demandIn = (place: MentionPlace): Demand => ({
    terms: [...things.map(({ id }) => mentionWord(id, place)), ...words],
    phrases: parsed.phrases,
    without: [
      ...parsed.without,
      ...banned.flatMap(({ id }) => PLACES.map((anywhere) => mentionWord(id, anywhere))),
    ],
  });
  const reading = { parsed, things, words, wanted: wantedBy(things, words) };
  if (things.length === 0) return { ...reading, demands: [demandIn('article')] };
  const demands = PLACES.map(demandIn);
  if (!isByPart) return { ...reading, demands };
  const letters: Demand = {
    terms: parsed.free.split(/\s+/),
    phrases: parsed.phrases,
    without: demands.flatMap(({ terms, without }) => [...terms, ...without]),
  };
  return { ...reading, wanted: [], demands: [...demands, letters] };
}

async function find(
  query: Query,
  reading: Reading,
  pagefind: PagefindClient,
): Promise<{ answer: Answer; isExact: boolean }> {
  const { things, words, demands } = reading;
  const [articles = [], ...others] = await Promise.all(
    demands.map((demand) => pagesFor(pagefind, demand, query.filters)),
  );
  const whole = [...articles, ...others.flat()];
  const partly = await pagesWithMost(pagefind, demands, query.filters, whole);
  const findNames = nameFinder(
    things.flatMap(({ id, names, demonyms, exactCase }) =>
      [...names, ...demonyms].map((name) => ({
        id,
        name,
        ...(exactCase?.includes(name) && { exactCase: true }),
      })),
    ),
  );
  const load = async (pages: FoundPage[]): Promise<PageResult[]> => {
    const loaded = await Promise.all(
      pages.map(async (found) => resultOf(await found.data(), found.words, reading, findNames)),
    );
    const ownPages = new Set(things.map(({ path }) => path));
    return loaded
      .filter(({ page, missing }) => {
        const isAnswer = missing.length === 0 || missing.length < reading.wanted.length;
        return isAnswer && ![...ownPages].some((path) => page.url.endsWith(path));
      })
      .sort((a, b) => a.missing.length - b.missing.length || termsOf(b) - termsOf(a));
  };
  const all = [...whole, ...partly];
  const upTo = async (end: number, before: PageResult[]): Promise<Answer> => {
    const pages = [...before, ...(await load(all.slice(end - PAGES_AT_ONCE, end)))];
    // Pagefind leaves out a word that no page has: then none has them all.
    const isWhole = pages.some(({ missing }) => missing.length === 0);
    return {
      text: query.text,
      things,
      count: isWhole ? whole.length : 0,
      articles: isWhole && things.length > 0 ? articles.length : 0,
      pages,
      more: end < all.length ? () => upTo(end + PAGES_AT_ONCE, pages) : undefined,
      near: [],
      correctedFrom: undefined,
      isWithoutText: false,
      counts: (filter) => countsFor(pagefind, demands, filter, query.filters),
    };
  };
  const found = await upTo(PAGES_AT_ONCE, []);
  const typed = words.flatMap(wordsOf);
  const isExact = found.pages.some(({ page }) => {
    const text = new Set(wordsOf(page.raw_content));
    return typed.every((word) => text.has(word));
  });
  return { answer: found, isExact };
}

/** Pages that lack one of the terms, where few have them all. */
async function pagesWithMost(
  pagefind: PagefindClient,
  demands: Demand[],
  filters: Filters,
  whole: FoundPage[],
): Promise<FoundPage[]> {
  const count = demands[0]?.terms.length ?? 0;
  if (whole.length >= FEW_PAGES || count < 2 || count > MOST_TERMS_LEFT_OUT) return [];
  const fewer = demands.flatMap((demand) =>
    demand.terms.map((left) => ({
      ...demand,
      terms: demand.terms.filter((term) => term !== left),
    })),
  );
  const found = await Promise.all(fewer.map((demand) => pagesFor(pagefind, demand, filters)));
  const byId = new Map(
    found
      .flat()
      .sort((a, b) => a.score - b.score)
      .map((page) => [page.id, page]),
  );
  for (const { id } of whole) byId.delete(id);
  return [...byId.values()].sort((a, b) => b.score - a.score);
}

function resultOf(
  page: PageFragment,
  places: number[],
  { things, words, wanted }: Reading,
  findNames: Sought['findNames'],
): PageResult {
  const inPage = wordsOf(page.raw_content);
  const missing = wanted.filter(({ isIn }) => !isIn(inPage)).map(({ label }) => label);
  const terms = [...things.flatMap(wordsFor), ...words.flatMap(wordsOf)];
  return { page, missing, passages: passageResults(page, places, { terms, findNames }) };
}

function wantedBy(things: Thing[], words: string[]): Reading['wanted'] {
  return [
    ...things.map((thing) => ({
      label: thing.name,
      isIn: (inPage: string[]) => wordsFor(thing).some((word) => inPage.includes(word)),
    })),
    ...words.map((word) => ({
      label: word,
      isIn: (inPage: string[]) =>
        wordsOf(word).every((part) => inPage.some((other) => isFormOf(other, part))),
    })),
  ];
}

function wordsFor({ id }: Thing): string[] {
  return PLACES.map((place) => mentionWord(id, place));
}

function termsOf({ passages }: PageResult): number {
  return passages[0]?.terms ?? 0;
}

async function nearTo(text: string, { base }: SearchPlace): Promise<string[]> {
  return nearestQueries(text, await loadKnownWords(base).catch(() => ({ names: [], text: [] })));
}

function withoutText(text: string, things: Thing[]): Answer {
  return {
    text,
    things,
    count: 0,
    articles: 0,
    pages: [],
    more: undefined,
    near: [],
    correctedFrom: undefined,
    isWithoutText: true,
    counts: () => Promise.resolve(new Map()),
  };
}

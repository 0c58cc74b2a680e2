import { type Filter, NO_FILTERS } from '../model/filters.ts';
import { mentionWord, type MentionPlace } from '../model/names/mention-word.ts';
import { nameFinder } from '../model/names/name-finder.ts';
import { loadKnownWords, loadThings } from './files.ts';
import { countsFor, type Demand } from './full-text.ts';
import { nearestQueries } from './nearest.ts';
import {
  loadPagefind,
  type PagefindClient,
  type PageFragment,
  remembering,
} from './pagefind-client.ts';
import { type PassageResult, passageResults, type Sought } from './passage-results.ts';
import { type ParsedText, parseText, type Query } from './query.ts';
import { mentionTerm, type Term, termsIn, unwantedWords, writtenFor } from './terms.ts';
import { type Thing, thingFinder } from './things.ts';
import {
  isPartlyKnown,
  type PageFound,
  pagesWithAll,
  pagesWithMost,
  settle,
  type SettledWish,
  type Wish,
} from './wishes.ts';

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
  /** How many pages follow them that have most of it. */
  partly: number;
  /** The first of all these; `more` loads as many again, until none are left. */
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
  const [pagefind, { wishes }] = await Promise.all([loadPagefind(place.base), read(query, place)]);
  const words = wishes.flatMap(({ terms }) => terms.flatMap((term) => term.words));
  await pagefind.preload(words.join(' '), { filters: {} });
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
  /** What pages are searched for, one after the other; no page meets two. */
  wishes: Wish[];
}

async function read(query: Query, { base, shards }: SearchPlace): Promise<Reading> {
  const parsed = parseText(query.text);
  const { free, phrases } = parsed;
  const text = [free, ...parsed.without].join(' ');
  const known = text === '' ? [] : await loadThings(base, text, shards).catch(() => []);
  const finder = thingFinder(known);
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
    return { parsed, things, wishes };
  }
  const letters: Wish = { terms, phrases, without };
  const part = finder.byPart(free);
  if (!part) return { parsed, things, wishes: [letters] };
  const mentions = PLACES.map((place) => mentionWord(part.thing.id, place));
  const onlyLetters = { ...letters, without: [...without, ...mentions] };
  const named = (words: Term[]) => PLACES.map((place) => wishFor([part.thing], place, words));
  return part.isOrdinary
    ? { parsed, things, wishes: [onlyLetters, ...named(terms)] }
    : { parsed, things: [part.thing], wishes: [...named([]), onlyLetters] };
}

async function find(
  query: Query,
  reading: Reading,
  index: PagefindClient,
): Promise<{ answer: Answer; isExact: boolean }> {
  const { things } = reading;
  const pagefind = remembering(index);
  const wishes = await Promise.all(reading.wishes.map((wish) => settle(pagefind, wish)));
  const [articles = [], ...others] = await Promise.all(
    wishes.map((wish) => pagesWithAll(pagefind, wish, query.filters)),
  );
  const whole = [...articles, ...others.flat()];
  const partly =
    whole.length < FEW_PAGES ? await pagesWithMost(pagefind, wishes, query.filters, whole) : [];
  const all = [...whole, ...partly];
  const load = resultsFor(things, wishes);
  const upTo = async (end: number, before: PageResult[]): Promise<Answer> => {
    const next = await Promise.all(all.slice(end - PAGES_AT_ONCE, end).map(load));
    const pages = [...before, ...next.sort(byMostAsked(things.length > 0 ? '' : query.text))];
    return {
      text: query.text,
      things,
      count: whole.length,
      articles: things.length > 0 ? articles.length : 0,
      partly: partly.length,
      pages,
      more: end < all.length ? () => upTo(end + PAGES_AT_ONCE, pages) : undefined,
      near: [],
      correctedFrom: undefined,
      isWithoutText: false,
      counts: (filter) => countsFor(index, countedIn(wishes), filter, query.filters),
    };
  };
  const isExact =
    whole.length > 0 && wishes.every((wish) => wish.terms.every(({ known }) => known === 'whole'));
  return { answer: await upTo(PAGES_AT_ONCE, []), isExact };
}

/** What makes a page that is found a result: its text, and where in it what is sought stands. */
function resultsFor(
  things: Thing[],
  wishes: SettledWish[],
): (found: PageFound) => Promise<PageResult> {
  const sought = things.length > 0 ? wishes : wishes.slice(0, 1);
  const terms = new Set(sought.flatMap(({ demand }) => demand.terms));
  const findNames = nameFinder(
    things.flatMap(({ id, names, demonyms, exactCase }) =>
      [...names, ...demonyms].map((name) => ({
        id,
        name,
        ...(exactCase?.includes(name) && { exactCase: true }),
      })),
    ),
  );
  const find: Sought['find'] = (text) => [...findNames(text), ...writtenFor(terms, text)];
  return async ({ page, missing }) => {
    const fragment = await page.data();
    const passages = passageResults(fragment, page.words, { terms: [...terms], find });
    return { page: fragment, missing, passages };
  };
}

/** The demands whose pages are counted: those that pages meet wholly, if any can. */
function countedIn(wishes: SettledWish[]): Demand[] {
  const whole = wishes.filter(({ unknown }) => unknown.length === 0);
  return (whole.length > 0 ? whole : wishes.filter(isPartlyKnown)).map(({ demand }) => demand);
}

/**
 * Orders results: first those that lack least, then those with most in one passage, then those with a word
 * just as it was typed.
 *
 * @param text what was typed; nothing where names stand for it
 */
function byMostAsked(text: string): (a: PageResult, b: PageResult) => number {
  const typed = new Set(text.split(/\s+/));
  const termsIn = ({ passages }: PageResult) => passages[0]?.terms ?? 0;
  const hasAsTyped = ({ passages }: PageResult) =>
    Number(
      passages.some(({ text, marks }) => marks.some((mark) => typed.has(text.slice(...mark)))),
    );
  return (a, b) =>
    a.missing.length - b.missing.length || termsIn(b) - termsIn(a) || hasAsTyped(b) - hasAsTyped(a);
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
    partly: 0,
    pages: [],
    more: undefined,
    near: [],
    correctedFrom: undefined,
    isWithoutText: true,
    counts: () => Promise.resolve(new Map()),
  };
}

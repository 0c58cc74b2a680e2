import type { Filter } from '../../model/filters.ts';
import { type Demand, type FullText, Replaced } from './full-text.ts';
import { byMostAsked, type PageResult, resultsFor } from './page-results.ts';
import type { Query } from './query.ts';
import type { Reading } from './reading.ts';
import type { Thing } from './things.ts';
import { isPartlyKnown, pagesWithAll, pagesWithMost, settle, type SettledWish } from './wishes.ts';

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
  /** Whether the full text could not be searched. */
  isWithoutText: boolean;
  /** Whether the site has another full text by now, so that this one, or pages of it, cannot be loaded. */
  isReplaced: boolean;
  /** Whether names could not be looked up. */
  isWithoutNames: boolean;
  /** How many of the pages that should be there could not be loaded. */
  unloaded: number;
  /** How many pages each value of a filter would find. */
  counts: (filter: Filter) => Promise<Map<string, number>>;
}

const PAGES_AT_ONCE = 8;
/** Where fewer pages have all the words, those with most of them follow. */
const FEW_PAGES = 10;

/** Finds the pages that a query asks for, and shapes them into an answer. It is exact where some page has every word of it. */
export async function findPages(
  query: Query,
  reading: Reading,
  fullText: FullText,
): Promise<{ answer: Answer; isExact: boolean }> {
  const { things, isWithoutNames } = reading;
  const wishes = await Promise.all(reading.wishes.map((wish) => settle(fullText, wish)));
  const [articles = [], ...others] = await Promise.all(
    wishes.map((wish) => pagesWithAll(fullText, wish, query.filters)),
  );
  const whole = [...articles, ...others.flat()];
  const partly =
    whole.length < FEW_PAGES ? await pagesWithMost(fullText, wishes, query.filters, whole) : [];
  const all = [...whole, ...partly];
  const load = resultsFor(things, wishes);
  let isReplaced = false;
  const upTo = async (end: number, before: PageResult[]): Promise<Answer> => {
    const asked = all.slice(end - PAGES_AT_ONCE, end);
    const loaded = await Promise.all(
      asked.map((page) =>
        load(page).catch((error: unknown) => {
          isReplaced ||= error instanceof Replaced;
          return undefined;
        }),
      ),
    );
    const next = loaded.filter((page) => page !== undefined);
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
      isReplaced,
      isWithoutNames,
      unloaded: Math.min(end, all.length) - pages.length,
      counts: (filter) => fullText.countsFor(countedIn(wishes), filter, query.filters),
    };
  };
  const isExact =
    whole.length > 0 && wishes.every((wish) => wish.terms.every(({ known }) => known === 'whole'));
  return { answer: await upTo(PAGES_AT_ONCE, []), isExact };
}

/** The demands whose pages are counted: those that pages meet wholly, if any can. */
function countedIn(wishes: SettledWish[]): Demand[] {
  const whole = wishes.filter(({ unknown }) => unknown.length === 0);
  return (whole.length > 0 ? whole : wishes.filter(isPartlyKnown)).map(({ demand }) => demand);
}

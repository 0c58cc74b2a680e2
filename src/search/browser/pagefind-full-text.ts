import { type Filter, type Filters, FILTERS } from '../../model/filters.ts';
import { isMadeWord, PAGE_WORD } from '../../model/names/mention-word.ts';
import {
  type Demand,
  type FoundPage,
  type FullText,
  type Known,
  wordsOfPage,
} from '../query/full-text.ts';
import { indexedWords, waysTo } from '../query/words.ts';
import { type PagefindClient, type PagefindFilters, remembering } from './pagefind-client.ts';

/** So many values of a filter are counted one by one where Pagefind cannot count them at once. */
const MOST_COUNTED = 60;
/** No page has such a value. */
const NO_VALUE = ['-'];

/**
 * Pagefind's index as the full text of the site. What one query asks twice is searched once, so each query
 * has one of its own; counts are of the filters that are loaded by then.
 */
export function pagefindFullText(pagefind: PagefindClient): FullText {
  const once = remembering(pagefind);
  return {
    pagesFor: (demand, filters) => pagesFor(once, demand, filters),
    countsFor: (demands, filter, filters) => countsFor(pagefind, demands, filter, filters),
    knownAs: (term) => knownAs(once, term),
    preload: (words) => pagefind.preload(words.join(' '), { filters: {} }),
  };
}

async function pagesFor(
  pagefind: PagefindClient,
  demand: Demand,
  filters: Filters,
): Promise<FoundPage[]> {
  const options = { filters: toPagefind(filters) };
  const [found, unwanted] = await Promise.all([
    Promise.all(textsOf(demand).map((text) => pagefind.search(text, options))),
    Promise.all(demand.without.map((words) => pagefind.search(quoted(words), options))),
  ]);
  const [first, ...others] = found.map(({ results }) => results);
  const banned = new Set(unwanted.flatMap(({ results }) => results.map(({ id }) => id)));
  const byId = others.map((results) => new Map(results.map((page) => [page.id, page])));
  return (first ?? [])
    .flatMap((page) => {
      const same = byId.flatMap((pages) => pages.get(page.id) ?? []);
      if (banned.has(page.id) || same.length < byId.length) return [];
      return same.length === 0 ? [page] : [merged([page, ...same])];
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * Asked for a term that no page has, Pagefind leaves it out or answers with the
 * longest word that it begins with: a page so found has not what was asked for.
 */
async function knownAs(pagefind: PagefindClient, term: string): Promise<Known> {
  const nowhere = { filters: { kind: { any: NO_VALUE } } };
  const { unfilteredResultCount } = await pagefind.search(`"${term}"`, nowhere);
  if (unfilteredResultCount > 0) return 'whole';
  if (isMadeWord(term)) return 'unknown';
  const { results } = await pagefind.search(term, { filters: {} });
  const best = results.find(({ words }) => words.length > 0);
  if (!best) return 'unknown';
  const words = wordsOfPage(await best.data());
  const found = best.words.flatMap((place) => waysTo(words[place] ?? ''));
  return found.some((way) => way.startsWith(term)) ? 'begun' : 'unknown';
}

async function countsFor(
  pagefind: PagefindClient,
  demands: Demand[],
  filter: Filter,
  filters: Filters,
): Promise<Map<string, number>> {
  const others = { ...filters, [filter]: [] };
  // Pagefind counts the filters that a search has asked for, once they are loaded.
  await pagefind.preload(PAGE_WORD, { filters: { [filter]: { any: NO_VALUE } } });
  const counts = new Map<string, number>();
  for (const demand of demands) {
    const [text, ...more] = textsOf(demand);
    const { filters: counted } = await pagefind.search(text, { filters: toPagefind(others) });
    const atMost = Object.entries(counted[filter] ?? {}).filter(([, count]) => count > 0);
    const exact = more.length === 0 && demand.without.length === 0;
    const values = exact ? atMost : await countedOneByOne(pagefind, demand, filter, others, atMost);
    for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** Counts the likeliest values of a filter by a search for each. */
function countedOneByOne(
  pagefind: PagefindClient,
  demand: Demand,
  filter: Filter,
  others: Filters,
  atMost: [value: string, count: number][],
): Promise<[value: string, count: number][]> {
  const likely = atMost.sort(([, a], [, b]) => b - a).slice(0, MOST_COUNTED);
  return Promise.all(
    likely.map(async ([value]): Promise<[string, number]> => {
      const narrowed = { ...others, [filter]: [value] };
      return [value, (await pagesFor(pagefind, demand, narrowed)).length];
    }),
  );
}

/** The searches whose results a demand's pages have in common; all pages where nothing is demanded. */
function textsOf({ terms, phrases }: Demand): [string, ...string[]] {
  const texts = [...(terms.length > 0 ? [terms.join(' ')] : []), ...phrases.map(quoted)];
  const [first = PAGE_WORD, ...others] = texts;
  return [first, ...others];
}

/** Words that must stand together; the letters that a text may write otherwise are folded in single words only. */
function quoted(phrase: string): string {
  const words = phrase.split(/\p{White_Space}+/u);
  const [folded = ''] = indexedWords(phrase);
  const asWritten = words.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '')).filter(Boolean);
  return `"${asWritten.length === 1 ? folded : asWritten.join(' ')}"`;
}

function merged(same: [FoundPage, ...FoundPage[]]): FoundPage {
  const [page] = same;
  return {
    id: page.id,
    score: same.reduce((sum, { score }) => sum + score, 0),
    words: [...new Set(same.flatMap(({ words }) => words))].sort((a, b) => a - b),
    data: () => page.data(),
  };
}

function toPagefind(filters: Filters): PagefindFilters {
  const used = FILTERS.filter((filter) => filters[filter].length > 0);
  return Object.fromEntries(used.map((filter) => [filter, { any: filters[filter] }]));
}

import { expect, test } from 'vitest';
import { PAGE_WORD } from '../../../../src/model/names/mention-word.ts';
import { pagefindFullText } from '../../../../src/search/browser/pagefind-full-text.ts';
import type { Demand, FoundPage } from '../../../../src/search/query/full-text.ts';
import type {
  PagefindClient,
  PagefindFilters,
} from '../../../../src/search/browser/pagefind-client.ts';
import { NO_FILTERS } from '../../../../src/model/filters.ts';

/** An index of whole words that answers as Pagefind does. */
function indexOf(pages: Record<string, { text: string; country: string[] }>): PagefindClient {
  const all = Object.entries(pages);
  const matching = (term: string, filters: PagefindFilters) =>
    all.filter(([, { text, country }]) => {
      const isWanted = term.startsWith('"')
        ? text.includes(term.slice(1, -1))
        : term === PAGE_WORD || term.split(' ').every((word) => text.includes(word));
      return isWanted && (filters.country?.any ?? country).some((one) => country.includes(one));
    });
  return {
    preload: () => Promise.resolve(),
    search: (term, { filters }) => {
      const found = matching(term, filters);
      const values = found.flatMap(([, { country }]) => country);
      return Promise.resolve({
        results: found.map(([id, { text }]): FoundPage => ({
          id,
          score: text.length,
          words: [term.length],
          data: () => Promise.reject(new Error('not asked for')),
        })),
        unfilteredResultCount: matching(term, {}).length,
        filters: {
          country: Object.fromEntries(
            values.map((value) => [value, values.filter((other) => other === value).length]),
          ),
        },
      });
    },
  };
}

const index = pagefindFullText(
  indexOf({
    a: { text: 'iraq has a duty to warn russia', country: ['Iraq', 'Russia'] },
    b: { text: 'iraq has a duty', country: ['Iraq'] },
    c: { text: 'duty to warn', country: ['Iran'] },
  }),
);

const demand = (parts: Partial<Demand>): Demand => ({
  terms: [],
  phrases: [],
  without: [],
  ...parts,
});
const idsFor = async (parts: Partial<Demand>, country: string[] = []) =>
  (await index.pagesFor(demand(parts), { ...NO_FILTERS, country })).map(({ id }) => id);

test('a page has all words and phrases that are wanted and nothing that is not', async () => {
  expect(await idsFor({ terms: ['iraq'] })).toEqual(['a', 'b']);
  expect(await idsFor({ terms: ['iraq'], phrases: ['duty to warn'] })).toEqual(['a']);
  expect(await idsFor({ phrases: ['duty to warn'], without: ['russia'] })).toEqual(['c']);
  expect(await idsFor({ without: ['russia'] })).toEqual(['b', 'c']);
  expect(await idsFor({ terms: ['iraq'] }, ['Russia', 'Iran'])).toEqual(['a']);
});

test('the places of words and phrases are told together', async () => {
  const [page] = await index.pagesFor(
    demand({ terms: ['iraq'], phrases: ['duty to warn'] }),
    NO_FILTERS,
  );
  expect(page?.words).toEqual([4, 14]);
});

test.each([
  [{ terms: ['duty'] }, { Iraq: 2, Russia: 1, Iran: 1 }],
  [
    { terms: ['iraq'], phrases: ['duty to warn'] },
    { Iraq: 1, Russia: 1 },
  ],
  [
    { terms: ['duty'], without: ['russia'] },
    { Iraq: 1, Iran: 1 },
  ],
])('each value of a filter is counted as what it would find: %j', async (parts, counts) => {
  const chosen = { ...NO_FILTERS, country: ['Russia'] };
  const found = await index.countsFor([demand(parts)], 'country', chosen);
  expect(Object.fromEntries(found)).toEqual(counts);
});

import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../src/model/filters.ts';
import { META } from '../../../../src/model/index-fields.ts';
import { httpFullText } from '../../../../src/search/browser/http-full-text.ts';
import { answer } from '../../../../src/search/query/answer.ts';
import type { Demand } from '../../../../src/search/query/full-text.ts';
import type { Thing } from '../../../../src/search/query/things.ts';
import { aService } from '../a-feed.ts';

const { ask } = await aService(
  {
    page: 'https://desk.example/below/articles/a/',
    address: 'https://desk.example/below/articles/a/#duty',
    title: 'A title',
    outlet: 'The Daily',
    text: 'Polvia has a duty to warn of <script> & 😀.',
    words: 'qxqpolviaqxq',
    country: ['polvia', 'ulan'],
  },
  {
    page: 'https://desk.example/below/articles/a/',
    address: 'https://desk.example/below/articles/a/#bridges',
    text: 'Bridges were closed by the Western-led council.',
    words: 'westernled',
    country: ['polvia', 'ulan'],
  },
  { page: '/events/b/', kind: 'event', text: 'A bridge is closed.', country: ['ulan'] },
);
const fullText = httpFullText('https://search.example', ask);
const demand = (parts: Partial<Demand>): Demand => ({
  terms: [],
  phrases: [],
  without: [],
  ...parts,
});
const urlsFor = async (parts: Partial<Demand>, country: string[] = []) => {
  const pages = await fullText.pagesFor(demand(parts), { ...NO_FILTERS, country });
  return Promise.all(pages.map(async (page) => (await page.data()).url));
};

test('a page has all words and phrases that are wanted in any of its pieces, and nothing that is not', async () => {
  expect(await urlsFor({ terms: ['qxqpolviaqxq', 'bridge'] })).toEqual(['/below/articles/a/']);
  expect(await urlsFor({ phrases: ['duty to warn'] })).toEqual(['/below/articles/a/']);
  expect(await urlsFor({ phrases: ['warn to duty'] })).toEqual([]);
  expect(await urlsFor({ terms: ['bridge'], without: ['duty'] })).toEqual(['/events/b/']);
  expect(await urlsFor({}, ['polvia'])).toEqual(['/below/articles/a/']);
});

test('each value of a filter is counted as what it would find', async () => {
  const chosen = { ...NO_FILTERS, country: ['polvia'] };
  const counts = await fullText.countsFor([demand({ terms: ['bridge'] })], 'country', chosen);
  expect(Object.fromEntries(counts)).toEqual({ polvia: 1, ulan: 2 });
});

test.each([
  ['bridges', 'whole'],
  ['brid', 'begun'],
  ['ferry', 'unknown'],
  ['qxqpolviaqxq', 'whole'],
])('it is known of %s that it is %s', async (term, known) => {
  expect(await fullText.knownAs(term)).toBe(known);
});

describe('a query', () => {
  const polvia: Thing = {
    id: 'polvia',
    sort: 'Country',
    name: 'Polvia',
    path: '/countries/polvia/',
    articles: 1,
    mentions: 1,
    names: ['Polvia'],
    ordinaryWords: [],
    demonyms: [],
  };
  const index = (service = ask) => ({
    things: () => Promise.resolve([polvia]),
    knownWords: () => Promise.resolve({ names: [], text: [] }),
    fullText: () => Promise.resolve(httpFullText('https://search.example/', service)),
  });
  const asked = (text: string, service = ask) =>
    answer({ text, filters: NO_FILTERS }, index(service));

  test('is answered by passages, with what matches marked and a link to each', async () => {
    const { pages, count } = await asked('"duty to warn"');
    const [{ page, passages } = { page: undefined, passages: [] }] = pages;
    const [{ id, text, marks } = { id: '', text: '', marks: [] }] = passages;
    expect(count).toBe(1);
    expect(page?.meta).toMatchObject({ title: 'A title', [META.outlet]: 'The Daily' });
    expect(id).toBe('duty');
    expect(text).toBe('Polvia has a duty to warn of <script> & 😀.');
    expect(marks.map((mark) => text.slice(...mark))).toEqual(['duty to warn']);
  });

  test('finds what is named by the word for it, and marks its name', async () => {
    const { pages, things } = await asked('Polvia');
    const [{ text, marks } = { text: '', marks: [] }] = pages[0]?.passages ?? [];
    expect(things).toEqual([polvia]);
    expect(text).not.toContain('qxq');
    expect(marks.map((mark) => text.slice(...mark))).toEqual(['Polvia']);
  });

  test('finds a word of two parts as it is written', async () => {
    const { pages } = await asked('Western-led');
    const [{ text, marks } = { text: '', marks: [] }] = pages[0]?.passages ?? [];
    expect(marks.map((mark) => text.slice(...mark))).toEqual(['Western-led']);
  });

  const down = () => Promise.reject(new Error('It is down.'));

  test('that names something is answered with that where the service is down, and says so', async () => {
    const { things, isWithoutText, pages } = await asked('Polvia bridge', down);
    expect(things).toEqual([polvia]);
    expect(isWithoutText).toBe(true);
    expect(pages).toEqual([]);
  });

  test('that names nothing is answered with nothing where the service is down, and that is said, for the reader to be led to the indexes', async () => {
    expect(await asked('bridge', down)).toMatchObject({ things: [], isWithoutText: true });
  });
});

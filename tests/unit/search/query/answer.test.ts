import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../src/model/filters.ts';
import { mentionWord } from '../../../../src/model/names/mention-word.ts';
import { pagefindFullText } from '../../../../src/search/browser/pagefind-full-text.ts';
import { Replaced } from '../../../../src/search/query/full-text.ts';
import { answer, prepareFor } from '../../../../src/search/query/answer.ts';
import type { SearchIndex } from '../../../../src/search/query/search-index.ts';
import type { Thing } from '../../../../src/search/query/things.ts';
import { anIndex } from '../browser/an-index.ts';

const thing = (id: string, names: string[], ordinaryWords: string[] = []): Thing => ({
  id,
  sort: 'Armed group',
  name: names[0] ?? id,
  path: `/actors/${id}/`,
  articles: 1,
  mentions: 2,
  names,
  ordinaryWords,
  demonyms: [],
});
const told = (id: string) => mentionWord(id, 'article');
const pages: Record<string, string> = {
  a: `${told('islamic-state')} an agreement to share`,
  b: `${told('islamic-state')} ${told('iraq')} a notice`,
  c: `${mentionWord('islamic-state', 'elsewhere')} an agreement`,
  d: 'a war and an agreement to share it',
};

function indexOf(parts: Partial<SearchIndex> = {}): SearchIndex {
  return {
    things: () =>
      Promise.resolve([
        thing('islamic-state', ['Islamic State', 'Daesh', 'داعش']),
        thing('iraq', ['Iraq']),
        thing('department', ['Department of War'], ['war']),
        thing('zainab', ['Sayyida Zainab Shrine']),
      ]),
    knownWords: () => Promise.resolve({ names: ['Daesh'], text: ['agreement', 'notice'] }),
    fullText: () => Promise.resolve(pagefindFullText(anIndex(pages))),
    ...parts,
  };
}

const answered = async (text: string, parts?: Partial<SearchIndex>) => {
  const found = await answer({ text, filters: NO_FILTERS }, indexOf(parts));
  return {
    ...found,
    things: found.things.map(({ id }) => id),
    pages: found.pages.map(({ page }) => page.url),
  };
};

test.each(['Islamic State', 'daesh', 'داعش'])(
  'a thing is found under any of its names, articles that mention it first: %s',
  async (text) => {
    const { things, pages, articles, count } = await answered(text);
    expect(things).toEqual(['islamic-state']);
    expect(pages.slice(0, 2).toSorted()).toEqual(['/a/', '/b/']);
    expect(pages[2]).toBe('/c/');
    expect([articles, count]).toEqual([2, 3]);
  },
);

test('pages of two things have both, and those of a thing and a word have that, too', async () => {
  expect(await answered('Daesh Iraq')).toMatchObject({
    things: ['islamic-state', 'iraq'],
    count: 1,
    pages: ['/b/', '/a/', '/c/'],
  });
  expect((await answered('Daesh agreement')).count).toBe(2);
});

test('a part of a name that is also a word finds the word first; one that is none, the thing', async () => {
  expect(await answered('war')).toMatchObject({ things: [], pages: ['/d/'] });
  expect((await answered('zainab')).things).toEqual(['zainab']);
});

test('quotation marks ask for the words, a minus leaves pages out', async () => {
  expect(await answered('"to share"')).toMatchObject({ things: [], near: [] });
  expect((await answered('agreement -Daesh')).pages).toEqual(['/d/']);
  expect((await answered('agreement -share')).pages).toEqual(['/c/']);
});

test('where nothing is found and one query is near, that is answered and said', async () => {
  expect(await answered('agrement')).toMatchObject({
    text: 'agreement',
    correctedFrom: 'agrement',
    count: 3,
  });
  expect(await answered('xyzzyxyz')).toMatchObject({
    count: 0,
    near: [],
    correctedFrom: undefined,
  });
});

test('without the full text what the query names is answered; without names the text is', async () => {
  const broken = () => Promise.reject(new Error('not here'));
  expect(await answered('Daesh', { fullText: broken })).toMatchObject({
    things: ['islamic-state'],
    isWithoutText: true,
    pages: [],
  });
  expect(await answered('agreement', { things: broken })).toMatchObject({
    count: 3,
    isWithoutNames: true,
  });
  expect(await answered('agreement', { fullText: broken })).toMatchObject({
    things: [],
    isWithoutText: true,
    isReplaced: false,
  });
});

test('a full text that was replaced by another is told from one that is missing', async () => {
  const replaced = () => Promise.reject(new Replaced());
  expect(await answered('agreement', { fullText: replaced })).toMatchObject({
    isWithoutText: true,
    isReplaced: true,
  });
});

test('a page that cannot be loaded is counted and leaves the others', async () => {
  const index = anIndex(pages);
  const fullText = () =>
    Promise.resolve(
      pagefindFullText({
        ...index,
        async search(term, options) {
          const found = await index.search(term, options);
          const results = found.results.map((page) =>
            page.id === 'd' ? { ...page, data: () => Promise.reject(new Error('not here')) } : page,
          );
          return { ...found, results };
        },
      }),
    );
  const { count, unloaded, pages: shown } = await answered('agreement', { fullText });
  expect([count, unloaded, shown]).toEqual([3, 1, ['/a/', '/c/']]);
});

test('a long answer is loaded part by part, and nothing twice', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`p${index}`, 'one agreement']),
  );
  const fullText = () => Promise.resolve(pagefindFullText(anIndex(many)));
  let found = await answer({ text: 'agreement', filters: NO_FILTERS }, indexOf({ fullText }));
  expect(found.pages).toHaveLength(8);
  while (found.more) found = await found.more();
  const urls = found.pages.map(({ page }) => page.url);
  expect(new Set(urls).size).toBe(20);
  expect(found.count).toBe(20);
});

test('while a query is written, what its words need is loaded', async () => {
  const loaded: string[][] = [];
  const fullText = () =>
    Promise.resolve({
      ...pagefindFullText(anIndex(pages)),
      preload: (words: string[]) => Promise.resolve(void loaded.push(words)),
    });
  await prepareFor({ text: 'Daesh warning', filters: NO_FILTERS }, indexOf({ fullText }));
  expect(loaded.flat()).toEqual(expect.arrayContaining([told('islamic-state'), 'warning']));
});

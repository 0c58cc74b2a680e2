import { expect, test } from 'vitest';
import { searchLines } from '../../../src/exports/search-lines.ts';
import { mentionWord } from '../../../src/model/names/mention-word.ts';
import { aCorpus } from '../corpus/a-corpus.ts';

const linesOf = (corpus: ReturnType<typeof aCorpus>) => [
  ...searchLines(corpus, (path) => `https://desk.example${path}`),
];

test('a passage is a line, with what it names under one word whatever it is called there', () => {
  const lines = linesOf(
    aCorpus({
      a: {
        published: '2015-09-30',
        passages: { p: 'Daesh spoke "so" & <b>so</b>.\n 3,500 heard 😀.' },
      },
    }),
  );
  expect(lines.find(({ id }) => id === 'a#p')).toMatchObject({
    address: 'https://desk.example/articles/a/#p',
    page: 'https://desk.example/articles/a/',
    kind: 'article',
    outlet: 'The Daily',
    earliest: '2015-09-30',
    latest: '2015-09-30',
    text: 'Daesh spoke "so" & <b>so</b>. 3,500 heard 😀.',
    mentions: ['islamic-state'],
    year: ['2015'],
    words: expect.stringContaining(mentionWord('islamic-state', 'article')) as string,
  });
});

test('the pieces of a page follow each other, and no two have one id', () => {
  const lines = linesOf(
    aCorpus(
      {
        a: {
          passages: { p: 'Iraq spoke.' },
          dates: [{ event: 'e', date: '2015-09', passage: 'p' }],
        },
        b: {
          passages: { p: 'Iraq spoke.' },
          dates: [{ event: 'e', date: '2015-09', passage: 'p' }],
        },
      },
      { e: { participants: ['iraq'] } },
    ),
  );
  const pages = lines.map(({ page }) => page).filter((page, at, all) => page !== all[at - 1]);
  expect(new Set(pages).size).toBe(pages.length);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
});

test('a date that is open has no day on that side', () => {
  const [line] = linesOf(aCorpus({ a: { published: '2015-09/..', passages: { p: 'So.' } } }));
  expect([line?.earliest, line?.latest]).toEqual(['2015-09-01', null]);
});

test('a corpus without articles has no passages', () => {
  expect(linesOf(aCorpus({})).filter(({ kind }) => kind === 'article')).toEqual([]);
});

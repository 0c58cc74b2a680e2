import { expect, test } from 'vitest';
import { wordingsIn } from '../../../src/corpus/wording.ts';
import { aCorpus } from './a-corpus.ts';

test('words of the same outlet for the same thing stand together, each once, with its articles', () => {
  const corpus = aCorpus({
    a: { published: '2015', passages: { p: 'Iraq.' } },
    b: { published: '2016', passages: { p: 'Iraq.' } },
  });
  for (const article of corpus.articles) {
    article.wording = [{ what: 'the group', words: article.id === 'a' ? ['IS'] : ['IS', 'Daesh'] }];
  }
  const [group] = wordingsIn(corpus);
  expect(group?.what).toBe('the group');
  expect(group?.outlets.map(({ outlet }) => outlet.name)).toEqual(['The Daily']);
  expect(
    group?.outlets[0]?.words.map(({ word, uses }) => [word, uses.map(({ article }) => article.id)]),
  ).toEqual([
    ['IS', ['a', 'b']],
    ['Daesh', ['b']],
  ]);
});

test('a word leads to the passage of our digest that has it, and not to one that has it within another or in small letters', () => {
  const corpus = aCorpus({
    a: { published: '2015', passages: { p: 'It is on ISIL.', q: 'They call it IS.' } },
    b: { published: '2016', passages: { p: 'It is so.' } },
  });
  for (const article of corpus.articles) article.wording = [{ what: 'the group', words: ['IS'] }];
  const [word] = wordingsIn(corpus)[0]?.outlets[0]?.words ?? [];
  expect(word?.uses.map(({ passage }) => passage?.id)).toEqual(['q', undefined]);
});

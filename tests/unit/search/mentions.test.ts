import { expect, test } from 'vitest';
import { type ArticleMentions, filtered, mentionsOfAll } from '../../../src/search/mentions.ts';

const article = (
  path: string,
  ...sentences: [passage: string, text: string][]
): ArticleMentions => ({
  title: path,
  path,
  facts: '',
  filters: { year: [path === '/old/' ? '2015' : '2025'] },
  sentences: sentences.map(([passage, text]) => ({ passage, pieces: [text] })),
});
const iraq = [
  article('/old/', ['p', 'Iraq agreed.'], ['q', 'Iraq again.']),
  article('/new/', ['p', 'Iraq alone.']),
];
const russia = [article('/old/', ['p', 'Russia brought it about.'], ['r', 'Russia elsewhere.'])];
const textsOf = (articles: ArticleMentions[]) =>
  articles.map(({ path, sentences }) => [path, ...sentences.map(({ pieces }) => pieces.join(''))]);

test('of two things those passages are found that have both', () => {
  expect(textsOf(mentionsOfAll([iraq, russia], []))).toEqual([
    ['/old/', 'Iraq agreed.', 'Russia brought it about.'],
  ]);
});

test('other words narrow the sentences, and an article without one goes', () => {
  expect(textsOf(mentionsOfAll([iraq], ['alone']))).toEqual([['/new/', 'Iraq alone.']]);
});

test('filters narrow the articles: any value of one filter, all filters together', () => {
  expect(textsOf(filtered(iraq, { year: ['2015', '2016'] }))).toHaveLength(1);
  expect(textsOf(filtered(iraq, { year: [] }))).toHaveLength(2);
});

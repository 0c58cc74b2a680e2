import { describe, expect, test } from 'vitest';
import { WORDS } from '../../../src/words/languages.ts';

const { en, ar } = WORDS;

test('of one number nothing is said about several', () => {
  expect(en.figuresPage.lead(1)).toBe('1 number that the articles give.');
  expect(en.figuresPage.lead(2)).toContain(
    '2 numbers that the articles give, oldest article first. They',
  );
  expect(ar.figuresPage.lead(1)).toBe('رقم واحد مما تورده المقالات.');
});

describe.each(Object.entries(WORDS))('in %s', (_, words) => {
  test('one article has no order, one stretch of time no quiet time beside it', () => {
    expect(words.home.articles(1)).toBe(words.counted(1, 'article'));
    expect(words.timeline.lead(3, 1, ['2019'])).not.toContain(
      words.timeline.lead(3, 2, []).split('. ')[1] ?? '',
    );
  });
});

test('one of a kind is not all of several', () => {
  expect(en.home.all.country(1)).toBe('The one country');
  expect(en.home.all.country(2)).toBe('All 2 countries');
  expect(en.network.lead(1, en.network.asTold)).toBe(
    '1 tie, as the articles tell it. It is a claim of somebody, not a fact of ours.',
  );
  expect(en.tables.shown(1, 5, 'mill')).toBe('1 of 5 rows has “mill”.');
});

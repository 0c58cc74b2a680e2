import { expect, test } from 'vitest';
import { countedSubject } from '../../../src/corpus/counted-subject.ts';
import { aCorpus } from './a-corpus.ts';

const published = (...dates: string[]) =>
  countedSubject(
    aCorpus(
      Object.fromEntries(
        dates.map((date, index) => [`a${index}`, { published: date, passages: { p: 'Iraq.' } }]),
      ),
    ),
  );

test('the subject has how many articles there are and from which years', () => {
  expect(published('2015', '2026-01~')).toBe('Two articles, 2015 to 2026, made up.');
  expect(published('2015')).toBe('One article, 2015, made up.');
});

test('years that are not known are left out with their comma', () => {
  expect(published('XXXX-12-25')).toBe('One article, made up.');
});

test('without an article nothing is counted: the description of the desk stands for its subject', () => {
  expect(published()).toBe('A desk that is made up for tests.');
});

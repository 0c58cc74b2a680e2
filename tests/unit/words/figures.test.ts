import { expect, test } from 'vitest';
import { figureWords } from '../../../src/words/en/figures.ts';

test.each([
  [{ value: 3500, qualifier: 'more than', unit: 'troops' }, 'more than 3,500 troops'],
  [{ value: 1_600_000_000, unit: 'US dollars' }, '1.6 billion US dollars'],
  [{ value: 'thousands', unit: 'fighters' }, 'thousands of fighters'],
  [{ value: 4, unit: 'countries' }, '4 countries'],
])('%j is told as "%s"', (figure, words) => {
  expect(figureWords(figure)).toBe(words);
});

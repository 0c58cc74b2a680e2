import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearFromWords, yearWords } from '../../../src/words/en/dates.ts';

test.each([
  [2015, '2015'],
  [476, '476'],
  [50, 'AD 50'],
  [0, '1 BC'],
  [-44, '45 BC'],
])('the year %s is told as "%s"', (year, words) => {
  expect(yearWords(year)).toBe(words);
});

test('the words of a year are of no other year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), (year) => {
      expect(yearFromWords(yearWords(year))).toBe(year);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearWords } from '../../../src/words/en/years.ts';

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
  const years = fc.uniqueArray(fc.integer({ min: -9999, max: 9999 }), { minLength: 2 });
  fc.assert(
    fc.property(years, (some) => {
      expect(new Set(some.map(yearWords)).size).toBe(some.length);
    }),
  );
});

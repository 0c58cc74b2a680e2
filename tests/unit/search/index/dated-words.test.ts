import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayToDate } from '../../../../src/model/dates/days.ts';
import { dateWord } from '../../../../src/model/names/mention-word.ts';
import { datedWords } from '../../../../src/search/index/dated-words.ts';

const isOf = (date: string, day: string) => datedWords(date).includes(dateWord(day));

test.each([
  ['2015-09-30', '2015-09-30'],
  ['2015-09-30', '2015-09'],
  ['2015-09-30~', '2015-09-30'],
  ['2015-09-27/2015-09-30', '2015-09-28'],
  ['[2015-09-27,2015-09-30]', '2015-09-30'],
  ['2015-09-2X', '2015-09-27'],
  ['2015-09', '2015-09-30'],
  ['2015-21', '2015-04'],
  ['2015', '2015-09'],
  ['[..2015-09-30]', '2015-09-30'],
  ['2015-09-30/..', '2015-09-30'],
  ['../2015-09', '2015-09'],
])('a page of %s is found under %s', (date, day) => {
  expect(isOf(date, day)).toBe(true);
});

test.each([
  ['2015-09-30', '2015-09-29'],
  ['2015', '2015-09-30'],
  ['2014/2016', '2015-09'],
  ['[..2015-09-30]', '2015-08-30'],
  ['../..', '2015-09'],
  ['XXXX-09', '2015-09'],
  ['20XX', '2015-09'],
  ['-0044-03-15', '0044-03-15'],
])('a page of %s is not found under %s', (date, day) => {
  expect(isOf(date, day)).toBe(false);
});

test('however long a date, it has few words', () => {
  const day = fc.integer({ min: -300_000, max: 300_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 4000 }), (first, days) => {
      const date = `${dayToDate(first)}/${dayToDate(first + days)}`;
      expect(datedWords(date).length).toBeLessThanOrEqual(31 + 13);
    }),
  );
});

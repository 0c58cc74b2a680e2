import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, parseText, queryFrom, toParameters } from '../../../../src/search/query/query.ts';

test('a query and its filters survive the way through an address', () => {
  const address =
    'q=Sayyida+Zainab&kind=Event&country=Syria&country=Iraq&actor=Hayat+Tahrir+al-Sham&year=2025';
  expect(toParameters(queryFrom(new URLSearchParams(address))).toString()).toBe(address);
});

test('what is not part of a query is dropped, and too much text is cut', () => {
  const query = queryFrom(
    new URLSearchParams(`q=${'x'.repeat(10_000)}&colour=red&year=2015&year=2015&year=`),
  );
  expect(query.text).toHaveLength(200);
  expect(query.filters.year).toEqual(['2015']);
  expect(toParameters(query).has('colour')).toBe(false);
});

test.each([
  '',
  'q=',
  'q=%20%20',
  'colour=red',
  'country=',
  ...['.', '*', '%', '-', '"', '…', '$', '🙂', '()'].map((sign) => `q=${encodeURIComponent(sign)}`),
])('"%s" asks for nothing', (address) => {
  expect(isEmpty(queryFrom(new URLSearchParams(address)))).toBe(true);
});

test.each([
  ['plot in Damascus', 'plot in Damascus', [], []],
  ['"duty to warn"', '', ['duty to warn'], []],
  ['sharing “duty to warn” -Russia', 'sharing', ['duty to warn'], ['Russia']],
  ['Iraq -"Popular Mobilization"', 'Iraq', [], ['Popular Mobilization']],
  ['al-Sham −Assad', 'al-Sham', [], ['Assad']],
  ['an "open quotation', 'an open quotation', [], []],
  ['- — " "" …', '', [], []],
  ['$1.6 billion', '$1.6 billion', [], []],
])('"%s" is read as words, phrases and what is not wanted', (text, free, phrases, without) => {
  expect(parseText(text)).toEqual({ free, phrases, without });
});

test('any text can be read, and every word of it is in one of the parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { free, phrases, without } = parseText(text);
      const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters([free, ...phrases, ...without].join('')).length).toBe(letters(text).length);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberReader } from '../../../src/model/written-numbers.ts';

const writtenNumbers = numberReader();

const valuesIn = (text: string) => writtenNumbers(text).map(({ values }) => values[0]);

test.each([
  ['3,500', 3500],
  ['3500', 3500],
  ['3.500', 3500],
  ['3 500', 3500],
  ['3\u202F500', 3500],
  ['3’500', 3500],
  ['3.5k', 3500],
  ['3.5 thousand', 3500],
  ['٣٬٥٠٠', 3500],
  ['۳۵۰۰', 3500],
  ['10,000,000', 10_000_000],
  ['10.000.000', 10_000_000],
  ['1,00,00,000', 10_000_000],
  ['$10m', 10_000_000],
  ['US$10 million', 10_000_000],
  ['10-million', 10_000_000],
  ['10 MILLION', 10_000_000],
  ['$1.6bn', 1_600_000_000],
  ['$1.6 billion', 1_600_000_000],
  ['1,6 billion', 1_600_000_000],
  ['1.234,5', 1234.5],
  ['0.125', 0.125],
])('"%s" is %d', (written, value) => {
  expect(valuesIn(`It was ${written}, they say.`)).toEqual([value]);
});

test.each([
  ['ar', '١٫٦ مليار', 1_600_000_000],
  ['ar', '3 ملايين', 3_000_000],
  ['de', '10 Millionen', 10_000_000],
  ['fr', '1,6 milliard', 1_600_000_000],
  ['ar', '$1.6bn', 1_600_000_000],
])('in %s "%s" is %d', (language, written, value) => {
  expect(numberReader([language])(`(${written})`)[0]?.values).toEqual([value]);
});

test('what can be a whole number or a fraction is read as both', () => {
  expect(writtenNumbers('3.500')[0]?.values).toEqual([3500, 3.5]);
});

test('a sum is known by its digits, too, and its currency belongs to it', () => {
  const text = 'a bounty of $10 million on';
  const [found] = writtenNumbers(text);
  expect(found).toMatchObject({ values: [10_000_000], digits: [10] });
  expect(text.slice(found?.start, found?.end)).toBe('$10 million');
});

test.each(['F-16', 'Mi-17', '3rd', '1990s', '1.2.3', 'x86', '12345678901234567890'])(
  '"%s" is no number',
  (written) => {
    expect(writtenNumbers(written)).toEqual([]);
  },
);

test('a letter apart from a number is none of its millions', () => {
  expect(valuesIn('10 m away, 10 b')).toEqual([10, 10]);
});

test('every whole number is found as English, German, French, Swiss and Persian write it', () => {
  fc.assert(
    fc.property(
      fc.nat(999_999_999),
      fc.constantFrom('en', 'de', 'fr', 'de-CH', 'fa'),
      (value, locale) => {
        const written = new Intl.NumberFormat(locale).format(value);
        expect(writtenNumbers(written)[0]?.values).toContain(value);
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, yearOf } from '../../../../src/model/dates/compare-dates.ts';
import { compareExactness } from '../../../../src/model/dates/exactness.ts';
import { dateWords } from '../../../../src/words/en/dates.ts';
import { daySpan, placedSpan } from '../../../../src/model/dates/day-span.ts';
import { dayToDate } from '../../../../src/model/dates/days.ts';
import { lagWords } from '../../../../src/words/en/lags.ts';
import { placeInYear } from '../../../../src/model/dates/place-in-year.ts';
import { anyDate, anyEdtfText, refusalOf } from './any-edtf-date.ts';

const SENSELESS = /undefined|NaN|null|\[object|Infinity/;

test('most texts of the grammar are dates, so that what follows is said of something', () => {
  const read = fc
    .sample(anyEdtfText, { numRuns: 500, seed: 12 })
    .filter((text) => refusalOf(text) === undefined);
  expect(read.length).toBeGreaterThan(200);
});

test('what is not read is refused with a reason', () => {
  fc.assert(
    fc.property(fc.oneof(anyEdtfText, fc.string({ unit: 'grapheme' })), (text) => {
      fc.pre(!SENSELESS.test(text));
      expect(refusalOf(text) ?? '').not.toMatch(SENSELESS);
    }),
    { numRuns: 1000 },
  );
});

test('a date that is read has words, and none of them is of a program', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      expect(dateWords(text)).toMatch(/\p{L}|\d/u);
      expect(dateWords(text)).not.toMatch(SENSELESS);
    }),
    { numRuns: 1000 },
  );
});

test('a date begins no later than it ends, and what is placed of it holds all that it may mean', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const [span, placed] = [daySpan(text), placedSpan(text)];
      expect(span.earliest).toBeLessThanOrEqual(span.latest);
      expect(placed.earliest).toBeLessThanOrEqual(span.earliest);
      expect(placed.latest).toBeGreaterThanOrEqual(span.latest);
    }),
    { numRuns: 1000 },
  );
});

test('the days that a date may mean are dates themselves', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const { earliest, latest } = daySpan(text);
      for (const day of [earliest, latest].filter(Number.isFinite)) {
        expect(daySpan(dayToDate(day))).toEqual({ earliest: day, latest: day });
      }
    }),
  );
});

test('what is listed under a year is drawn within that year', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const place = placeInYear(text);
      expect(place?.year).toBe(yearOf(text));
      if (!place) return;
      expect(place.from).toBeGreaterThanOrEqual(0);
      expect(place.to).toBeGreaterThanOrEqual(place.from);
      expect(place.to).toBeLessThanOrEqual(1);
    }),
  );
});

test('all dates have one order', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
      expect(compareDates(a, b)).toBe(-compareDates(b, a) + 0);
      expect(compareDates(a, b) === 0).toBe(a === b);
      const [first, second, third] = [a, b, c].sort(compareDates) as [string, string, string];
      expect(compareDates(first, second)).toBeLessThanOrEqual(0);
      expect(compareDates(second, third)).toBeLessThanOrEqual(0);
      expect(compareDates(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});

test('of two dates it is known which tells more, and how long one is after the other', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.boolean(), (a, b, isPlanned) => {
      expect(compareExactness(a, b)).toBe(-compareExactness(b, a) + 0);
      expect(lagWords(daySpan(a), daySpan(b), isPlanned) ?? '').not.toMatch(SENSELESS);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates } from '../../../../src/model/dates/compare-dates.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}~`),
  day.map((text) => `../${text}`),
  day.map((text) => `[..${text}]`),
  day.map((text) => `${text}/..`),
);

test('dates are ordered by earliest day, an open start by its last, the more exact before the wider', () => {
  const dates = [
    '2026-01~',
    '2015-09',
    '2015-09-30',
    '2015',
    '[..2015-09-30]',
    '2015-09-01',
    '2014',
    '../2014',
    '2015-09-27',
  ];
  expect(dates.sort(compareDates)).toEqual([
    '2014',
    '../2014',
    '2015',
    '2015-09-01',
    '2015-09',
    '2015-09-27',
    '[..2015-09-30]',
    '2015-09-30',
    '2026-01~',
  ]);
});

test('years before Christ come first, and what has no year comes last', () => {
  expect(['XXXX-12', '2015', '0050', '-0044', '20XX', '-0100'].sort(compareDates)).toEqual([
    '-0100',
    '-0044',
    '0050',
    '20XX',
    '2015',
    'XXXX-12',
  ]);
});

test('the order is total: every two dates have one, and only the same text is equal', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(compareDates(a, b)).toBe(-compareDates(b, a) + 0);
      expect(compareDates(a, b) === 0).toBe(a === b);
    }),
  );
});

test('the order is the same wherever one starts: sorting any shuffle gives one result', () => {
  fc.assert(
    fc.property(fc.uniqueArray(date, { maxLength: 12 }), (dates) => {
      expect(dates.toReversed().sort(compareDates)).toEqual(dates.toSorted(compareDates));
    }),
  );
});

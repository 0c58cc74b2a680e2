import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldYears } from '../../../../src/model/dates/fold-years.ts';

test('quiet years between two others are folded into one stretch', () => {
  expect(foldYears([2025, 2015, 2014, 2015])).toEqual([
    2014,
    2015,
    { first: 2016, last: 2024 },
    2025,
  ]);
});

test('no year is lost or told twice, and the stretches join without a gap', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1900, max: 2100 }), { minLength: 1 }), (years) => {
      const covered = foldYears(years).flatMap((part) =>
        typeof part === 'number'
          ? [part]
          : Array.from({ length: part.last - part.first + 1 }, (_, index) => part.first + index),
      );
      const [first, last] = [Math.min(...years), Math.max(...years)];
      expect(covered).toEqual(Array.from({ length: last - first + 1 }, (_, i) => first + i));
    }),
  );
});

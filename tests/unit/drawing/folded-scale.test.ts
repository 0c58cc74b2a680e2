import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daySpan } from '../../../src/model/dates/day-span.ts';
import { dayToDate } from '../../../src/model/dates/days.ts';
import { actsOf, foldedScale } from '../../../src/drawing/folded-scale.ts';
import { markOf, onRows } from '../../../src/drawing/lanes.ts';

const WIDTH = 1000;
const partsOf = (...dates: string[]) =>
  foldedScale(dates.map(daySpan), WIDTH).parts.map(({ kind, first }) => [
    kind,
    new Date(first * 86_400_000).toISOString().slice(0, 10),
  ]);

test('months in which something was stand side by side, and quiet times are folded', () => {
  expect(partsOf('2015-09-27', '2015-09-30', '2025-01-11', '2025-01-24', '2026-02')).toEqual([
    ['month', '2015-09-01'],
    ['quiet', '2015-10-01'],
    ['month', '2025-01-01'],
    ['quiet', '2025-02-01'],
    ['month', '2026-02-01'],
  ]);
});

test('a year in which no month is told is a part of the scale too', () => {
  expect(partsOf('2014', '2015-09-27')).toEqual([
    ['quiet', '2014-01-01'],
    ['month', '2015-09-01'],
  ]);
});

test('months side by side are one act, and a quiet time parts two', () => {
  const scale = foldedScale(
    ['2015-09-27', '2015-10-02', '2024-12-08', '2025-01-11', '2026-02'].map(daySpan),
    WIDTH,
  );
  expect(actsOf(scale).map(({ first, last }) => [dayToDate(first), dayToDate(last)])).toEqual([
    ['2015-09-01', '2015-10-31'],
    ['2024-12-01', '2025-01-31'],
    ['2026-02-01', '2026-02-28'],
  ]);
});

test('of many months the years are drawn', () => {
  const months = Array.from({ length: 30 }, (_, index) => `${2000 + index}-06`);
  expect(new Set(partsOf(...months).map(([kind]) => kind))).toEqual(new Set(['year']));
});

const day = fc.integer({ min: 10_000, max: 21_000 });
const span = fc.oneof(
  day.map((earliest) => ({ earliest, latest: earliest })),
  fc
    .tuple(day, fc.integer({ min: 0, max: 800 }))
    .map(([earliest, days]) => ({ earliest, latest: earliest + days })),
  day.map((latest) => ({ earliest: -Infinity, latest })),
  day.map((earliest) => ({ earliest, latest: Infinity })),
);
const spans = fc.array(span, { minLength: 1, maxLength: 60 });

test('no event is drawn outside the picture, and an earlier day never right of a later one', () => {
  fc.assert(
    fc.property(spans, day, day, (all, a, b) => {
      const scale = foldedScale(all, WIDTH);
      expect(scale.at(Math.min(a, b))).toBeLessThanOrEqual(scale.at(Math.max(a, b)));
      for (const one of all) {
        const { from, to } = markOf(one, true, scale, WIDTH);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(WIDTH + 1e-6);
        expect(from).toBeLessThanOrEqual(to);
      }
    }),
  );
});

test('no mark and no label touches another on its row, and labels stay in the picture', () => {
  fc.assert(
    fc.property(spans, fc.array(fc.integer({ min: 20, max: 400 })), (all, labels) => {
      const scale = foldedScale(all, WIDTH);
      const placed = onRows(
        all.map((one) => markOf(one, true, scale, WIDTH)),
        labels,
        WIDTH,
      );
      for (const [index, one] of placed.entries()) {
        expect(one.label.from).toBeGreaterThanOrEqual(0);
        expect(one.label.to).toBeLessThanOrEqual(WIDTH + 1e-6);
        for (const other of placed.slice(index + 1)) {
          if (other.row !== one.row) continue;
          const ends = ({ from, to, label }: typeof one) => [
            Math.min(from, label.from),
            Math.max(to, label.to),
          ];
          const [from = 0, to = 0] = ends(one);
          const [left = 0, right = 0] = ends(other);
          expect(to < left || right < from).toBe(true);
        }
      }
    }),
  );
});

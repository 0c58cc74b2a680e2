import { expect, test } from 'vitest';
import { stretchOf } from '../../../src/drawing/stretches.ts';

const acts = [
  { first: 0, last: 100, from: 0, to: 1 },
  { first: 1000, last: 1500, from: 1, to: 2 },
];

test.each([
  ['within a stretch', { earliest: 20, latest: 30 }, 0],
  ['across the quiet between two, with more days in the second', { earliest: 90, latest: 1100 }, 1],
  ['in the quiet, nearer to the first', { earliest: 120, latest: 130 }, 0],
  ['open at its beginning', { earliest: -Infinity, latest: 1200 }, 1],
  ['open at its end', { earliest: 50, latest: Infinity }, 0],
])('a date %s belongs to one stretch', (_, span, stretch) => {
  expect(stretchOf(span, acts)).toBe(stretch);
});

test('what is open at both ends belongs to none, and no stretch has anything where there is none', () => {
  expect(stretchOf({ earliest: -Infinity, latest: Infinity }, acts)).toBeUndefined();
  expect(stretchOf({ earliest: 1, latest: 2 }, [])).toBeUndefined();
});

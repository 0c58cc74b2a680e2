import { expect, test } from 'vitest';
import { placeInYear } from '../../../../src/model/dates/place-in-year.ts';

test.each([
  ['the first day of a year is its beginning', '2015-01-01', { year: 2015, from: 0, to: 0 }],
  ['the last day of a year is its end', '2024-12-31', { year: 2024, from: 1, to: 1 }],
  ['a year is all of itself', '2015', { year: 2015, from: 0, to: 1 }],
  ['what lies in the next year is cut off', '2014-01-01/2015-06', { year: 2014, from: 0, to: 1 }],
  ['an open start is its last day', '[..2015-12-31]', { year: 2015, from: 1, to: 1 }],
  ['a year before Christ is a year', '-0044-12-31', { year: -44, from: 1, to: 1 }],
  ['an open end is its first day', '2015-01-01/..', { year: 2015, from: 0, to: 0 }],
])('%s', (_name, date, place) => {
  expect(placeInYear(date)).toEqual(place);
});

test('a month is as wide as its days', () => {
  const { from, to } = placeInYear('2025-01')!;
  expect(from).toBe(0);
  expect(to).toBeCloseTo(30 / 364);
});

test('a date that is open on both sides has no place', () => {
  expect(placeInYear('../..')).toBeUndefined();
});

test('a date whose year is not known has no place', () => {
  expect(placeInYear('20XX')).toBeUndefined();
});

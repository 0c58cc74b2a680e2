import { expect, test } from 'vitest';
import { yearOf } from '../../../../src/model/dates/year-of.ts';

test.each([
  ['2015-09-30', 2015],
  ['2014-12-08/2025-01', 2014],
  ['[..2015-09-30]', 2015],
  ['../..', undefined],
])('%s is listed under %s', (date, year) => {
  expect(yearOf(date)).toBe(year);
});

import { expect, test } from 'vitest';
import { yearOf } from '../../../../src/model/dates/compare-dates.ts';

test.each([
  ['2015-09-30', 2015],
  ['2014-12-08/2025-01', 2014],
  ['[..2015-09-30]', 2015],
  ['../..', undefined],
  ['-0044-03-15', -44],
  ['0050', 50],
  ['2015-XX-15', 2015],
  ['199X/2000', 2000],
  ['20XX', undefined],
  ['156X-12-25', undefined],
  ['XXXX-12-XX', undefined],
])('%s is listed under %s', (date, year) => {
  expect(yearOf(date)).toBe(year);
});

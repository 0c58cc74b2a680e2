import { expect, test } from 'vitest';
import { dayToDate } from '../../../../src/model/dates/days.ts';
import { easterOf } from '../../../../src/model/dates/easter.ts';

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, date) => {
  expect(dayToDate(easterOf(year))).toBe(date);
});

import { expect, test } from 'vitest';
import { daySpan } from '../../../src/model/dates/day-span.ts';
import { lagWords } from '../../../src/words/en/lags.ts';

test.each([
  ['2015-09-27', '2015-09-30', '3 days later'],
  ['2015-09-29', '2015-09-29', 'the same day'],
  ['2015-09-29', '2015-09-29/2015-10~', 'up to 32 days later'],
  ['2025-01-11', '2025-01', 'up to 20 days later'],
  ['2025-01-11', '2025-01-24/2025-01-31', '13 to 20 days later'],
  ['2014', '2015-10-01', '9 to 21 months later'],
  ['2010', '2026-02-01', '15 to 16 years later'],
  ['[..2015-09-27]', '2015-09-30', 'at least 3 days later'],
  ['[..2015-09-30]', '2015-09-30', undefined],
])('what was on %s and is told on %s is told %s', (happened, told, words) => {
  expect(lagWords(daySpan(happened), daySpan(told), false)).toBe(words);
});

test.each([
  ['2015-09-28', '2015-09-27', '1 day ahead'],
  ['[2015-09-28..2015-09-30]', '2015-09-27', '1 to 3 days ahead'],
  ['2015-09-28', '2015-09-28', 'the same day'],
  ['2015-09-28', '2015-09', undefined],
  ['[2015-09-28..]', '2015-09-27', 'at least 1 day ahead'],
])('what is planned for %s and told on %s is told %s', (happened, told, words) => {
  expect(lagWords(daySpan(happened), daySpan(told), true)).toBe(words);
});

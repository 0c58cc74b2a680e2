import { expect, test } from 'vitest';
import { dateWords } from '../../../../src/model/dates/date-words.ts';

test.each([
  ['2015-09-30', '30 September 2015'],
  ['2025-01', 'January 2025'],
  ['2024', '2024'],
  ['2024-12-22~', 'about 22 December 2024'],
  ['2025-01~', 'about January 2025'],
  ['2015?', 'possibly 2015'],
  ['2015-09%', 'possibly about September 2015'],
  ['1985-~04', 'about April 1985'],
  ['2025-01-XX', 'January 2025, day not given'],
  ['2025-XX', '2025, month not given'],
  ['2025-XX-XX', '2025, month and day not given'],
  ['201X', 'the 2010s'],
  ['20XX', 'the 2000s, decade not given'],
  ['2015-09-2X', 'between 20 and 29 September 2015'],
  ['2015-21', 'spring 2015'],
  ['2015-29', 'southern spring 2015'],
  ['2015-34', 'the second quarter of 2015'],
  ['-0044', '45 BC'],
])('%s is told as "%s"', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

test.each([
  ['../2015-09', 'before October 2015'],
  ['../2015-12', 'before January 2016'],
  ['../2015', 'before 2016'],
  ['../2015-09-30', 'until 30 September 2015'],
  ['[..2015-09-30]', 'on or before 30 September 2015'],
  ['[..2015-09]', 'before October 2015'],
  ['[..2015-10~]', 'on or before about October 2015'],
  ['2015-09/..', 'from September 2015 on'],
  ['[2015-09..]', 'in or after September 2015'],
  ['[2015-09-27..]', 'on or after 27 September 2015'],
  ['2015-09-27/2015-09-30', 'between 27 and 30 September 2015'],
  ['[2015-09-27..2015-09-30]', 'between 27 and 30 September 2015'],
  ['2015-09-29/2015-10-02', 'between 29 September and 2 October 2015'],
  ['2015-09/2015-11', 'between September and November 2015'],
  ['2014-12-08/2015-01-11', 'between 8 December 2014 and 11 January 2015'],
  ['2015-09-29/2015-10~', 'between 29 September 2015 and about October 2015'],
  ['2026-01~/2026-02~', 'between about January 2026 and about February 2026'],
  ['[2015,2016]', '2015 or 2016'],
  ['{2014,2015,2016}', '2014, 2015, and 2016'],
  ['../..', 'date not known'],
])('%s, with an open or double bound, is told as "%s"', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

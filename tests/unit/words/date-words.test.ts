import { expect, test } from 'vitest';
import { dateWords } from '../../../src/words/en/dates.ts';

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
  ['2015-09-2X', 'between 20 and 29 September 2015'],
  ['2015-21', 'spring 2015'],
  ['2015-29', 'southern spring 2015'],
  ['2015-34', 'the second quarter of 2015'],
  ['-0044', '45 BC'],
  ['-0044-03-15', '15 March 45 BC'],
  ['0000', '1 BC'],
  ['0050-03-01', '1 March AD 50'],
  ['0476-09-04', '4 September 476'],
  ['[XXXX..]', 'date not known'],
  ['[..XXXX]', 'date not known'],
  ['XXXX/2015', 'before 2016, start not known'],
  ['156X-12-25/..', 'from 25 December, in a year from 1560 to 1569, on'],
])('%s is told as "%s"', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

test.each([
  ['XXXX-12-XX', 'December, year not known'],
  ['XXXX-12-25', '25 December, year not known'],
  ['XXXX-22', 'summer, year not known'],
  ['XXXX-34', 'the second quarter of a year not known'],
  ['XXXX-XX-XX', 'date not known'],
  ['156X-12-25', '25 December, in a year from 1560 to 1569'],
  ['15XX-12-XX', 'December, in a year from 1500 to 1599'],
  ['20XX-34', 'the second quarter of a year from 2000 to 2099'],
  ['1XXX-XX', 'a year from 1000 to 1999, month not given'],
  ['20XX', 'a year from 2000 to 2099'],
  ['200X', 'a year from 2000 to 2009'],
  ['000X', 'a year from 1 BC to AD 9'],
  ['-004X', 'a year from 50 BC to 41 BC'],
  ['20X5', 'a year from 2005 to 2095, written 20X5'],
  ['1950S2', 'a year from 1900 to 1999, estimated as 1950'],
  ['Y2E3', '2000'],
  ['2015-XX-15', 'the 15th of a month in 2015'],
  ['2015-XX-2X', 'a day from the 20th to the 29th of a month in 2015'],
  ['2015-0X', 'a month from January to September 2015'],
  ['1984-1X', 'October, November, or December 1984'],
  ['2015-X0', 'October 2015'],
  ['2015-0X-31', 'the 31st of January, March, May, July, or August 2015'],
  ['2015-09-X5', '5, 15, or 25 September 2015'],
])('%s says what is known of it: "%s"', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

test.each([
  ['2015-21~', 'about spring 2015'],
  ['201X?', 'possibly the 2010s'],
  ['2004-06-~11', 'about 11 June 2004'],
  ['2004-06~-11', '11 June 2004, year and month approximate'],
  ['2004?-06-11', '11 June 2004, year uncertain'],
  ['?2004-06-~11', '11 June 2004, year uncertain, day approximate'],
])('%s says which part of it is uncertain: "%s"', (date, words) => {
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
  ['2015-09-29/2015-10~', 'between 29 September and about October 2015'],
  ['2026-01~/2026-02~', 'early 2026'],
  ['[2015,2016]', '2015 or 2016'],
  ['{2014,2015,2016}', '2014, 2015, and 2016'],
  ['../..', 'date not known'],
  ['2004-06-XX/2004-07-03', 'between June 2004, day not given, and 3 July 2004'],
  ['199X/2000', 'between the 1990s and 2000'],
  ['[2015-09-XX,2015-10]', 'September 2015, day not given, or October 2015'],
  [
    '[2015-09-XX,2015-10-XX,2016]',
    'September 2015, day not given; October 2015, day not given; or 2016',
  ],
  ['2001-21/2001-23', 'between spring 2001 and autumn 2001'],
  ['2001-21/..', 'from spring 2001 on'],
  ['[2001-21,2001-23]', 'spring 2001 or autumn 2001'],
  ['2004-06-~01/2004-06-~20', 'between about 1 June 2004 and about 20 June 2004'],
  ['2015-09-27/2015-09-27', '27 September 2015'],
  ['[1667,1668,1670..1672]', '1667, 1668, or between 1670 and 1672'],
  ['{1667,1668,1670..1672}', '1667, 1668, and 1670 to 1672'],
  ['[1760-01,1760-12..]', 'January 1760 or December 1760 or later'],
  ['{..1984}', '1984 and all before'],
  ['../-0044', 'before 44 BC'],
])('%s, with an open or double bound, is told as "%s"', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

test.each([
  ['1985/..', 'from 1985 on'],
  ['1985/', 'from 1985, end not known'],
  ['../1985', 'before 1986'],
  ['/1985', 'before 1986, start not known'],
])('an open end and an unknown one are told apart: %s is "%s"', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

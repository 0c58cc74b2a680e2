import { expect, test } from 'vitest';
import { parseDate } from '../../../../src/model/dates/parse-date.ts';

/** What an editor is told who writes this for a date. */
function toldOf(date: string): string {
  try {
    parseDate(date);
    return 'a date';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  ['27/09/2015', '2015-09-27'],
  ['09/27/2015', '2015-09-27'],
  ['27.9.2015', '2015-09-27'],
  ['27-09-2015', '2015-09-27'],
  ['2015/09/27', '2015-09-27'],
  ['2015-9-30', '2015-09-30'],
  ['20150927', '2015-09-27'],
  ['05/05/2015', '2015-05-05'],
  ['09/2015', '2015-09'],
  ['2015/09', '2015-09'],
  ['September 27, 2015', '2015-09-27'],
  ['27 September 2015', '2015-09-27'],
  ['27-Sep-2015', '2015-09-27'],
  ['Sunday, 27th of Sept. 2015', '2015-09-27'],
  ['September 2015', '2015-09'],
  ['27–30 September 2015', '2015-09-27/2015-09-30'],
  ['27 September 2015 to 3 October 2015', '2015-09-27/2015-10-03'],
  ['2014-2015', '2014/2015'],
  ['about September 2015', '2015-09~'],
  ['summer 2015', '2015-22'],
  ['Q3 2015', '2015-35'],
  ['the 1990s', '199X'],
  ['45 BC', '-0044'],
  ['“2015-09-27”', '2015-09-27'],
  ['‘27 September 2015’', '2015-09-27'],
  ['2015–09–27', '2015-09-27'],
  ['2015-09-27\u200e', '2015-09-27'],
  ['٢٠١٥-٠٩-٢٧', '2015-09-27'],
  ['2015 / 2016', '2015/2016'],
  ['2015-09-30T10:00Z', '2015-09-30'],
  ['2015-09-xx', '2015-09-XX'],
  ['19uu', '19XX'],
  ['1985?~', '1985%'],
  ['unknown/1985', '/1985'],
  ['19', '19XX'],
  ['201', '201X'],
  ['Y2015', '2015'],
])('%s is refused with what to write: %s', (date, right) => {
  expect(toldOf(date)).toMatch(/^".*" is not a date: /s);
  expect(toldOf(date).endsWith(` Write ${right}.`)).toBe(true);
});

test.each([
  [
    'where day and month can be taken for each other, both are said',
    '03/04/2015',
    '"03/04/2015" is not a date: day and month can be taken for each other. Write 2015-04-03 for 3 April, 2015-03-04 for 4 March.',
  ],
  [
    'where there is no year, it is asked for',
    'Sept 27',
    '"Sept 27" is not a date: it has no year. Write 2015-09-27 if it is 2015; XXXX is a year that is not known.',
  ],
  [
    'a year of two digits is asked for in four',
    '27/09/15',
    '"27/09/15" is not a date: a year has four digits. Write 2015-09-27 if it is 2015.',
  ],
  [
    'a day that does not exist is told as such, however it is written',
    '31/02/2015',
    '"31/02/2015" is not a date: February 2015 has 28 days.',
  ],
  [
    'what is not known can be written',
    'unknown',
    '"unknown" is not a date: where nothing is known of it, write ../..',
  ],
  [
    'dots at the end of a date are told apart from the full stop',
    '1985/open',
    '"1985/open" is not a date: an open end is "..". Write "1985/..".',
  ],
])('%s', (_name, date, message) => {
  expect(toldOf(date)).toBe(message);
});

test.each(['Sunday', '', 'before the war', '[..]', '1/2/3/4', '2015-W39'])(
  '"%s" is refused with how dates are written',
  (date) => {
    expect(toldOf(date)).toContain(' is not a date: write it as EDTF, such as 2015-09-30');
  },
);

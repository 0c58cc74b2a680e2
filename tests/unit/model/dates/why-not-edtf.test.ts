import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTH_NAMES } from '../../../../src/model/dates/month-names.ts';
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
  ['Y2015', '2015'],
  ['[..27/09/2015]', '[..2015-09-27]'],
  ['[..Sept 2015]', '[..2015-09]'],
  ['[27/09/2015..30/09/2015]', '[2015-09-27..2015-09-30]'],
  ['../Sept 2015', '../2015-09'],
  ['Sept. 2015?', '2015-09?'],
  ['2015-9~', '2015-09~'],
  ['about 2015?', '2015%'],
  ['27 September – 3 October 2019', '2019-09-27/2019-10-03'],
  ['28 December – 3 January 2016', '2015-12-28/2016-01-03'],
  ['September – October 2021', '2021-09/2021-10'],
  ['30 Sept to 2 Oct 2016', '2016-09-30/2016-10-02'],
  ['2015–2016', '2015/2016'],
  ['2015-09-27–2015-09-30', '2015-09-27/2015-09-30'],
  ['2015-05-01/03', '2015-05-01/2015-05-03'],
  ['since 2014', '"2014/.."'],
  ['by 30/09/2015', '[..2015-09-30]'],
  ['before 2015', '[..2014]'],
  ['2015 or 2016', '[2015,2016]'],
  ['15 March 44 BC', '-0043-03-15'],
  ['AD 50', '0050'],
  ['2015-09-27 12:00', '2015-09-27'],
])('%s is refused with what to write: %s', (date, right) => {
  expect(toldOf(date)).toMatch(/^".*" is not a date: /s);
  expect(toldOf(date).endsWith(` Write ${right}.`)).toBe(true);
});

test.each([
  [
    'where day and month can be taken for each other, both are said',
    '03/04/2015',
    '"03/04/2015" is not a date: it can be read in two ways. Write 2015-04-03 for 3 April, 2015-03-04 for 4 March.',
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
    'from one day to another and one of these days are told apart',
    '2015-09-27..2015-09-30',
    '"2015-09-27..2015-09-30" is not a date: it can be read in two ways. Write 2015-09-27/2015-09-30 for from then to then, [2015-09-27..2015-09-30] for some time between.',
  ],
  [
    'a year of less than four digits is not guessed',
    '50',
    '"50" is not a date: a year has four digits. Write 0050 for the year 50, 50XX where the last are not known.',
  ],
  [
    'years before the first are counted from 1 BC',
    '-44-03-15',
    '"-44-03-15" is not a date: a year has four digits, and 0000 is 1 BC. Write -0043-03-15 for 44 BC.',
  ],
  [
    'years that run on are no month',
    '1914-18',
    '"1914-18" is not a date: there is no month 18. Write 1914/1918 if these are years.',
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

test.each([
  'Sunday',
  '',
  'before the war',
  '[..]',
  '1/2/3/4',
  '2015-W39',
  '27 сентября 2015',
  '27 سبتمبر 2015',
  '31/2015',
  '2015/31',
  '2015, 27',
  '2015, 2016',
  '2015..',
  '..2015',
  '1985-',
  '[1984,..]',
  '[..1984..]',
  '{1985,1986',
  '[2015|2016]',
  '[03/04/2015]',
  '2015-09-30??',
  '2015-01-12#c',
  '2015-0?',
  'Q5 2015',
  'Mayor 2015',
])('of "%s" nothing is guessed: it is refused with how dates are written', (date) => {
  expect(toldOf(date)).toContain(' is not a date: write it as EDTF, such as 2015-09-30');
});

const anyDay = fc.record({
  year: fc.integer({ min: 1000, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 13, max: 28 }),
});
const WAYS: ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${day}/${month}/${year}`,
  (year, month, day) => `${month}/${day}/${year}`,
  (year, month, day) => `${day}. ${month}. ${year}`,
  (year, month, day) => `${MONTH_NAMES[month - 1]} ${day}, ${year}`,
  (year, month, day) => `${day} ${MONTH_NAMES[month - 1]?.slice(0, 3)} ${year}`,
  (year, month, day) => `the ${day}th of ${MONTH_NAMES[month - 1]?.toUpperCase()} ${year}`,
];

test('a day that is written as people do is proposed as that day', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...WAYS), ({ year, month, day }, write) => {
      const padded = (number: number) => String(number).padStart(2, '0');
      expect(toldOf(write(year, month, day))).toContain(
        `Write ${year}-${padded(month)}-${padded(day)}.`,
      );
    }),
  );
});

test('a long run of digits or letters that is no date is answered at once', () => {
  for (const run of ['1', 'a', '1a', '1-', ', ']) {
    expect(toldOf(`${run.repeat(10_000)}X`)).not.toBe('');
  }
});

test('what is proposed is a date, and has every number that was written', () => {
  const piece = fc.constantFrom(
    ...[
      '27',
      '9',
      '2015',
      '2016',
      'Sept',
      'May',
      ' ',
      ' ',
      '/',
      '-',
      ',',
      '..',
      '[',
      ']',
      '?',
      '~',
    ],
    ...['about', 'to', 'or', 'BC', 'since', 'summer', '–', 'сентября', 'Q3', '1990s', 'X'],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
      const text = pieces.join('');
      const proposals = [
        ...toldOf(text).matchAll(/(?:Write |, )"?([\d[{./-][^ "]*?)"?(?: for |\.$)/g),
      ];
      for (const [, proposal = ''] of proposals) {
        expect(() => parseDate(proposal), `${text}: ${proposal}`).not.toThrow();
        if (/^\s*-|BC|Q3|1990s|X/.test(text)) continue;
        for (const number of text.match(/\d+/g) ?? []) {
          expect(proposal, text).toMatch(new RegExp(`(?<!\\d)0*${number}(?!\\d)|20${number}`));
        }
      }
    }),
    { numRuns: 2000 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daySpan, placedSpan } from '../../../../src/model/dates/day-span.ts';
import { dayToDate } from '../../../../src/model/dates/days.ts';

/** Spans as EDTF days, to be read at a glance; `..` where it is open. */
const spanOf = (date: string, span = daySpan) => {
  const { earliest, latest } = span(date);
  const words = (day: number) => (Number.isFinite(day) ? dayToDate(day) : '..');
  return [words(earliest), words(latest)];
};

test.each([
  ['2015-09-30', '2015-09-30', '2015-09-30'],
  ['2015-09', '2015-09-01', '2015-09-30'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2015', '2015-01-01', '2015-12-31'],
])('level 0: %s is every day from %s to %s', (date, earliest, latest) => {
  expect(spanOf(date)).toEqual([earliest, latest]);
});

test.each([
  ['2024-12-22~', '2024-12-22', '2024-12-22'],
  ['2015?', '2015-01-01', '2015-12-31'],
  ['2015-XX', '2015-01-01', '2015-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['../2015-09', '..', '2015-09-30'],
  ['/2015-09', '..', '2015-09-30'],
  ['2015-09/..', '2015-09-01', '..'],
  ['2015-09/', '2015-09-01', '..'],
  ['2015-09-29/2015-10~', '2015-09-29', '2015-10-31'],
  ['2015-21', '2015-03-01', '2015-05-31'],
  ['2015-24', '2015-12-01', '2016-02-29'],
])('level 1: %s is %s to %s', (date, earliest, latest) => {
  expect(spanOf(date)).toEqual([earliest, latest]);
});

test.each([
  ['2015-09-2X', '2015-09-20', '2015-09-29'],
  ['[2015-09-27..2015-09-30]', '2015-09-27', '2015-09-30'],
  ['[..2015-09-30]', '..', '2015-09-30'],
  ['[2015-01..]', '2015-01-01', '..'],
  ['{2015-01,2015-03}', '2015-01-01', '2015-03-31'],
  ['1985-~04', '1985-04-01', '1985-04-30'],
  ['2015-29', '2015-09-01', '2015-11-30'],
  ['2015-33', '2015-01-01', '2015-03-31'],
  ['2015-39', '2015-09-01', '2015-12-31'],
  ['2015-41', '2015-07-01', '2015-12-31'],
  ['2001-21/2001-23', '2001-03-01', '2001-11-30'],
  ['2015-06/2015', '2015-06-01', '2015-12-31'],
  ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03'],
  ['[2015-09-XX,2015-10]', '2015-09-01', '2015-10-31'],
  ['156X-12-25', '1560-12-25', '1569-12-25'],
  ['19XX-02-29', '1904-02-29', '1996-02-29'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['20X5', '2005-01-01', '2095-12-31'],
  ['2015-XX-15', '2015-01-15', '2015-12-15'],
  ['2015-XX-31', '2015-01-31', '2015-12-31'],
  ['2015-X0', '2015-10-01', '2015-10-31'],
  ['2015-02-2X', '2015-02-20', '2015-02-28'],
  ['1950S2', '1900-01-01', '1999-12-31'],
  ['XXXX-12-XX', '..', '..'],
  ['199X/2000', '1990-01-01', '2000-12-31'],
])('level 2: %s is %s to %s', (date, earliest, latest) => {
  expect(spanOf(date)).toEqual([earliest, latest]);
});

test.each([
  ['0050-03-01', '0050-03-01', '0050-03-01'],
  ['0004-02', '0004-02-01', '0004-02-29'],
  ['0099-24', '0099-12-01', '0100-02-28'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
  ['-004X', '-0049-01-01', '-0040-12-31'],
])(
  'years before 100 and before Christ are themselves: %s is %s to %s',
  (date, earliest, latest) => {
    expect(spanOf(date)).toEqual([earliest, latest]);
  },
);

test.each([
  ['20XX', '..', '..'],
  ['201X', '..', '..'],
  ['156X-12-25', '..', '..'],
  ['1950S2', '..', '..'],
  ['XXXX-12-25', '..', '..'],
  ['199X/2000', '..', '2000-12-31'],
  ['2015-XX-15', '2015-01-15', '2015-12-15'],
  ['2015-09/..', '2015-09-01', '..'],
])('%s is placed from %s to %s: as far as its year is known', (date, earliest, latest) => {
  expect(spanOf(date, placedSpan)).toEqual([earliest, latest]);
});

test.each([
  ['2015-02-30', 'February 2015 has 28 days'],
  ['2015-02-29', 'February 2015 has 28 days'],
  ['2015-09-31', 'September 2015 has 30 days'],
  ['2015-13', 'there is no month 13'],
  ['2015-00', 'there is no month 00'],
  ['2015-09-00', 'there is no day 00'],
  ['2015-02-30/2015-03', 'February 2015 has 28 days'],
  ['[2015-02-29..2015-03-01]', 'February 2015 has 28 days'],
  ['2015-10/2015-09', '2015-09 is earlier than 2015-10'],
  ['2001-23/2001-21', '2001-21 is earlier than 2001-23'],
  ['[2016..2015]', '2015 is earlier than 2016'],
  ['2015-02-3X', 'February 2015 has 28 days'],
  ['2015-21-05', 'there is no month 21'],
  ['2015-42', 'there is no month 42'],
  ['XXXX-02-30', 'no day of the calendar is written so'],
  ['19X1-02-29', 'no day of the calendar is written so'],
  ['Y12345', 'only the years from 10000 BC (-9999) to AD 9999 can be dated here'],
  ['Y-17E7', 'only the years from 10000 BC (-9999) to AD 9999 can be dated here'],
  ['Y1E400', 'only the years from 10000 BC (-9999) to AD 9999 can be dated here'],
  ['9999-24', 'only the years from 10000 BC (-9999) to AD 9999 can be dated here'],
])('%s is refused, since %s', (date, reason) => {
  expect(() => daySpan(date)).toThrow(reason);
  expect(() => daySpan(date)).toThrow(expect.objectContaining({ rule: 'impossible-date' }));
});

test.each(['Sunday', '', '30 September 2015', '2015-9-30', '2015-09-30T10:00'])(
  '"%s" is refused as no EDTF date at all',
  (date) => {
    expect(() => daySpan(date)).toThrow(expect.objectContaining({ rule: 'malformed-date' }));
  },
);

test('a day of the calendar spans itself alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_300_000, max: 2_900_000 }), (day) => {
      expect(daySpan(dayToDate(day))).toEqual({ earliest: day, latest: day });
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daySpan } from '../../../../src/model/dates/day-span.ts';
import { dayToDate } from '../../../../src/model/dates/days.ts';
import { InvalidDateError } from '../../../../src/model/dates/parse-date.ts';

/** Spans as EDTF days, to be read at a glance; `..` where it is open. */
const spanOf = (date: string) => {
  const { earliest, latest } = daySpan(date);
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
])('level 2: %s is %s to %s', (date, earliest, latest) => {
  expect(spanOf(date)).toEqual([earliest, latest]);
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

test('any text is either a date or refused in our own words', () => {
  const digitsAndSigns = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789-./~?%X[]{},Y')),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), digitsAndSigns), (text) => {
      try {
        const { earliest, latest } = daySpan(text);
        return earliest <= latest;
      } catch (error) {
        return error instanceof InvalidDateError;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a day of the calendar spans itself alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
      fc.pre(/^\d{4}-/.test(dayToDate(day)));
      expect(daySpan(dayToDate(day))).toEqual({ earliest: day, latest: day });
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daySpan } from '../../../../src/model/dates/day-span.ts';
import { inRange, plainSpan } from '../../../../src/model/dates/in-range.ts';

test.each([
  ['2015-09-27', '2015-09', 'certainly'],
  ['2015-09', '2015-09', 'certainly'],
  ['2015', '2015-09', 'possibly'],
  ['[..2015-09-30]', '2015-09', 'possibly'],
  ['../2015-08', '2015-09', 'no'],
  ['2026-01-21/..', '2026-02', 'possibly'],
  ['2015-10-01', '2015-09', 'no'],
] as const)('%s is in %s: %s', (date, range, sure) => {
  expect(inRange(daySpan(date), daySpan(range))).toBe(sure);
});

test.each(['2015-13', '2015-02-30', '2015-9', 'Sunday', '', '20155'])('"%s" is no date', (text) => {
  expect(plainSpan(text)).toBeUndefined();
});

test('a year, month or day means the days that EDTF says it means', () => {
  const date = fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .chain((one) => fc.constantFrom(4, 7, 10).map((length) => one.toISOString().slice(0, length)));
  fc.assert(
    fc.property(date, (text) => {
      expect(plainSpan(text)).toEqual(daySpan(text));
    }),
  );
});

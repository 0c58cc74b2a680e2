import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateWords } from '../../../../src/words/en/dates.ts';
import { dayToDate } from '../../../../src/model/dates/days.ts';
import { dateReader } from '../../../../src/model/dates/written-dates.ts';

const writtenDates = dateReader();

test.each([
  ['2015-09-30', ['2015-09-30']],
  ['2015-9-3', ['2015-09-03']],
  ['2015-09-30~', ['2015-09-30']],
  ['2015/09/30', ['2015-09-30']],
  ['30 September 2015', ['2015-09-30']],
  ['30 Sept 2015', ['2015-09-30']],
  ['30th of September, 2015', ['2015-09-30']],
  ['30. september 2015', ['2015-09-30']],
  ['September 30, 2015', ['2015-09-30']],
  ['Sept. 30th 2015', ['2015-09-30']],
  ['30.09.2015', ['2015-09-30']],
  ['09/30/2015', ['2015-09-30']],
  ['10/09/2015', ['2015-09-10', '2015-10-09']],
  ['2015-09', ['2015-09']],
  ['2015-09-XX', ['2015-09']],
  ['September 2015', ['2015-09']],
  ['May 2016', ['2016-05']],
])('"%s" can mean %j', (written, dates) => {
  const text = `on ${written}: so they say`;
  expect(writtenDates(text)).toEqual([{ start: 3, end: 3 + written.length, dates }]);
});

test.each([
  '2015-02-30',
  '31 June 2015',
  '2015',
  '2014-2015',
  '30 September',
  '1.2.3',
  'Mayor 2015',
])('"%s" is no day or month', (written) => {
  expect(writtenDates(written)).toEqual([]);
});

test.each([
  ['ar', '٣٠ سبتمبر ٢٠١٥', '2015-09-30'],
  ['ar', '٣٠ أيلول ٢٠١٥', '2015-09-30'],
  ['fa', '۳۰ سپتامبر ۲۰۱۵', '2015-09-30'],
  ['ru', '30 сентября 2015', '2015-09-30'],
  ['de', '3. März 2015', '2015-03-03'],
  ['fr', 'août 2015', '2015-08'],
  ['ar', '٢٠١٥/٩/٣٠', '2015-09-30'],
  ['ar', '30 September 2015', '2015-09-30'],
])('in %s "%s" is %s', (language, written, date) => {
  const found = dateReader([language])(`(${written})`);
  expect(found).toEqual([{ start: 1, end: 1 + written.length, dates: [date] }]);
});

test('the dates of a text are found in order, none of them twice', () => {
  const text = 'From Sept 27, 2015 to 2015-09-30, and in October 2015.';
  expect(writtenDates(text).flatMap(({ dates }) => dates)).toEqual([
    '2015-09-27',
    '2015-09-30',
    '2015-10',
  ]);
});

test('every day is found as it is stored and as the site says it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 100_000 }), (day) => {
      const date = dayToDate(day);
      expect(writtenDates(date)[0]?.dates).toEqual([date]);
      expect(writtenDates(dateWords(date))[0]?.dates).toEqual([date]);
    }),
  );
});

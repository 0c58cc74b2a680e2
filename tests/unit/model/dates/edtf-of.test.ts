import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfOf } from '../../../../src/model/dates/edtf-of.ts';
import { anyDate } from './any-edtf-date.ts';

test.each([
  ['27 September 2015', '2015-09-27'],
  ['September 27, 2015', '2015-09-27'],
  ['Sept. 27th, 2015', '2015-09-27'],
  ['September 2015', '2015-09'],
  ['about October 2015', '2015-10~'],
  ['summer 2015', '2015-22'],
  ['since September 2015', '2015-09/..'],
  ['27-30 September 2015', '2015-09-27/2015-09-30'],
])('"%s" can mean one date only', (written, edtf) => {
  expect(edtfOf(written)).toBe(edtf);
});

test.each([
  '27/09/2015',
  '03/04/2015',
  '31 September 2015',
  '27 September',
  'soon',
  '27 September 15',
  '',
])('"%s" is left as it is, for the check to answer', (written) => {
  expect(edtfOf(written)).toBe(written);
});

test('a date in EDTF stays as it is', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(edtfOf(date)).toBe(date);
    }),
  );
});

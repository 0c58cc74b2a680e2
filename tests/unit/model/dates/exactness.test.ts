import { expect, test } from 'vitest';
import { compareExactness } from '../../../../src/model/dates/exactness.ts';

test.each([
  ['2025-01-11', '2025-01'],
  ['2015', '[..2015]'],
  ['[..2015-09-27]', '[..2015-09-29]'],
  ['2015-09-29/..', '2015-09-27/..'],
  ['[..2015]', '../..'],
  ['XXXX-12-25', '../..'],
])('%s tells more than %s', (more, less) => {
  expect(compareExactness(more, less)).toBeLessThan(0);
  expect(compareExactness(less, more)).toBeGreaterThan(0);
});

test('two single days tell as much as each other', () => {
  expect(compareExactness('2025-01-11', '2015-09-30~')).toBe(0);
});

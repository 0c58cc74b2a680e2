import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/check/suggest.ts';

const IDS = ['baghdad-cell', 'iraq', 'us', 'gg'];

test.each([
  ['baghdad-sell', 'baghdad-cell'],
  ['Baghdad Cell', 'baghdad-cell'],
  ['iarq', 'iraq'],
  ['usa', 'us'],
  ['US', 'us'],
])('"%s" is near "%s"', (found, near) => {
  expect(didYouMean(found, IDS)).toBe(` Did you mean "${near}"?`);
});

test.each(['xx', 'fr', 'uk', 'oman', 'x', ''])('of "%s" nothing is guessed', (found) => {
  expect(didYouMean(found, IDS)).toBe('');
});

import { expect, test } from 'vitest';
import { fragmentOf } from '../../../src/browser/fragment.ts';

test.each([
  ['#said', 'said'],
  ['#%D9%85%D8%A7', 'ما'],
  ['#', undefined],
  ['', undefined],
  ['#%E0%A4%A', undefined],
  ['#100%', undefined],
])('the address %s leads to %s and throws nothing', (hash, id) => {
  expect(fragmentOf(hash)).toBe(id);
});

import { expect, test } from 'vitest';
import { joined, said } from '../../../src/browser/said.ts';

test('what stands in the slots of a sentence stands where its language has it', () => {
  const slots = { query: ['bikes'], count: ['3', ' pages'] };
  expect(said('{count} for {query}.', slots)).toEqual(['3', ' pages', ' for ', 'bikes', '.']);
  expect(said('For {query}: {count}', slots)).toEqual(['For ', 'bikes', ': ', '3', ' pages']);
});

test('what is listed has the same between each two', () => {
  expect(joined(['a', 'b', 'c'], '; ')).toEqual(['a', '; ', 'b', '; ', 'c']);
  expect(joined([], '; ')).toEqual([]);
});

import { expect, test } from 'vitest';
import { addressOfWords } from '../../../src/model/text-fragment.ts';

test('an address opens the page at the words, with what means something in a fragment escaped', () => {
  expect(
    addressOfWords('https://example.org/a', { paragraph: 1, start: 'intel-sharing, so & on' }),
  ).toBe('https://example.org/a#:~:text=intel%2Dsharing%2C%20so%20%26%20on');
});

test('of a stretch, both ends are given; a fragment that is there stays', () => {
  expect(
    addressOfWords('https://example.org/#b', { paragraph: 1, start: 'from here', end: 'to there' }),
  ).toBe('https://example.org/#b:~:text=from%20here,to%20there');
});

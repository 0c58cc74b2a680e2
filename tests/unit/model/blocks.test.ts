import { expect, test } from 'vitest';
import { blockEnd, blocksOf } from '../../../src/model/blocks.ts';

test('rendered text is cut after each block, and each knows its passages', () => {
  const end = (...passages: string[]) => `<!--${blockEnd(passages)}-->`;
  const html = `<h2>A</h2>${end()}\n<p id="b">B</p>${end('b')}<ul><p id="c">C</p><p id="d">D</p></ul>${end('c', 'd')}\n`;
  expect(blocksOf(html)).toEqual([
    { html: '<h2>A</h2>', passages: [] },
    { html: '<p id="b">B</p>', passages: ['b'] },
    { html: '<ul><p id="c">C</p><p id="d">D</p></ul>', passages: ['c', 'd'] },
  ]);
});

test('text without marks is one block', () => {
  expect(blocksOf('<p>A</p>')).toEqual([{ html: '<p>A</p>', passages: [] }]);
  expect(blocksOf('')).toEqual([]);
});

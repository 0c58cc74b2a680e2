import { expect, test } from 'vitest';
import { passageResults } from '../../../src/search/passage-results.ts';

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

const aPage = (text: string, anchors: [id: string, location: number][], locations: number[]) => ({
  url: '/a/',
  raw_content: text,
  meta: {},
  anchors: anchors.map(([id, location]) => ({ element: 'p', id, location })),
  locations,
});

test('each passage with a match is a result, the one with most matches first', () => {
  const page = aPage(
    'Title here. One Daesh. Two Daesh and Daesh.',
    [
      ['one', 2],
      ['two', 4],
    ],
    [3, 5, 7],
  );
  expect(passageResults(page).map(({ id, matches }) => [id, matches])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
});

test('what matches above the first passage belongs to the page', () => {
  expect(passageResults(aPage('Daesh here. Text.', [['p', 2]], [0]))[0]?.id).toBeUndefined();
});

test('words that match are marked, and text that looks like HTML is text', () => {
  const [result] = passageResults(aPage('a &lt;b&gt; c', [], [1]));
  expect(result?.words).toEqual([
    { text: 'a', isMatch: false },
    { text: '<b>', isMatch: true },
    { text: 'c', isMatch: false },
  ]);
});

test('a long passage is cut to the words around the match, inside the passage', () => {
  const page = aPage(`${words(100, 'x')} Daesh ${words(100, 'y')}`, [['p', 0]], [100]);
  const [result] = passageResults(page);
  expect(result?.words).toHaveLength(32);
  expect(result?.words.findIndex(({ isMatch }) => isMatch)).toBe(8);
  expect([result?.isCutBefore, result?.isCutAfter]).toEqual([true, true]);
});

test('anchors that are neither paragraph nor heading do not divide a page', () => {
  const page = aPage('a Daesh b', [['p', 0]], [1]);
  page.anchors.push({ element: 'li', id: 'item', location: 1 });
  expect(passageResults(page).map(({ id }) => id)).toEqual(['p']);
});

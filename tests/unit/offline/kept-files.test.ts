import { expect, test } from 'vitest';
import { isKept, isNamedByContent, pathBelow } from '../../../src/offline/kept-files.ts';

test.each([
  '',
  'articles/a/',
  '_astro/fonts/a.woff2',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'search/names/0.json',
  'favicon.svg',
  'pictures/of-the-desk.png',
])('what pages and search are made of is kept: "%s"', (path) => {
  expect(isKept(path)).toBe(true);
});

test.each([
  'data/v1/corpus.sqlite',
  'share/articles/a.png',
  'timeline.csv',
  'references.json',
  'corrections.xml',
  'embed/timeline/',
  'sw.js',
  'offline/build.json',
])('what is downloaded, or read by programs, is not: %s', (path) => {
  expect(isKept(path)).toBe(false);
});

test('scripts, typefaces and the pieces of the index have another name when something else is in them', () => {
  expect(isNamedByContent('_astro/page.BX03UWze.js')).toBe(true);
  expect(isNamedByContent('pagefind/fragment/en_12ab.pf_fragment')).toBe(true);
  expect(isNamedByContent('pagefind/pagefind.en_1b7b.pf_meta')).toBe(true);
  expect(isNamedByContent('pagefind/pagefind-entry.json')).toBe(false);
  expect(isNamedByContent('articles/a/')).toBe(false);
});

test('a query or a passage makes no other page of it, and another site beside it is none of its pages', () => {
  const root = 'https://example.org/desk/';
  expect(pathBelow(root, 'https://example.org/desk/search/?q=a#b')).toBe('search/');
  expect(pathBelow(root, 'https://example.org/other/')).toBeUndefined();
  expect(pathBelow(root, 'https://example.com/desk/')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { cslDate } from '../../../src/citing/csl-date.ts';
import type { CslItem } from '../../../src/citing/csl-item.ts';
import { FORMATS } from '../../../src/citing/formats.ts';
import { byCiteproc } from './citeproc.ts';

const page: CslItem = {
  id: 'page',
  type: 'webpage',
  title: 'What the two sides gave each other',
  'container-title': 'Deconflict',
  issued: { 'date-parts': [[2026, 11, 26]] },
  URL: 'https://example.org/articles/a/',
  language: 'en',
};
const piece: CslItem = {
  ...page,
  id: 'piece',
  type: 'article-newspaper',
  title: 'Iraq to share with Russia: the deal',
  author: [{ literal: 'Joseph Fitsanakis' }],
  'container-title': 'The Daily',
  issued: { 'date-parts': [[2015, 9, 27]] },
};
const joseph = { family: 'Fitsanakis', given: 'Joseph' };
const unsigned: CslItem = { ...piece };
delete unsigned.author;
const works: [what: string, item: CslItem][] = [
  ['a page of the desk', page],
  ['a page with an author', { ...page, author: [{ literal: 'Ann Smith' }] }],
  ['a page whose title asks', { ...page, title: 'Who knew of it, and when?' }],
  ['a piece with an author', piece],
  ['a piece whose author has a family name', { ...piece, author: [joseph] }],
  ['a piece with two', { ...piece, author: [joseph, { family: 'de Lange', given: 'Jean-Paul' }] }],
  [
    'a piece with three',
    { ...piece, author: [joseph, { literal: 'Reuters' }, { family: 'Holt', given: 'Mira A.' }] },
  ],
  ['a piece of two agencies', { ...piece, author: [{ literal: 'AFP' }, { literal: 'Reuters' }] }],
  ['a piece of a month', { ...piece, issued: { 'date-parts': [[2015, 9]] } }],
  ['a piece whose title quotes', { ...piece, title: 'The end of “that” second-hand thing' }],
  ['a piece in German', { ...piece, title: 'Was über den Fall bekannt ist', language: 'de' }],
];

const unsignedWorks: typeof works = [['a piece without an author', unsigned]];

describe.each(['chicago', 'apa', 'mla'] as const)('%s', (style) => {
  // Where nobody signed, citeproc goes on after the title with a comma; Chicago's own example does not.
  test.each(style === 'chicago' ? works : [...works, ...unsignedWorks])(
    'is written for %s as citeproc writes it',
    (_what, item) => {
      expect(FORMATS[style](item)).toBe(byCiteproc(style, item));
    },
  );
});

test('a piece without an author stands under its outlet, as in Chicago’s own example', () => {
  const printed: CslItem = { ...unsigned };
  delete printed.URL;
  expect(
    FORMATS.chicago({
      ...printed,
      title: 'In Texas, Ad Heats Up Race for Governor',
      'container-title': 'New York Times',
      issued: { 'date-parts': [[2002, 7, 30]] },
    }),
  ).toBe('New York Times. 2002. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.');
});

test('the day of reading, the edition and the paragraph stand where each style has them', () => {
  const read: CslItem = {
    ...page,
    accessed: { 'date-parts': [[2026, 11, 27]] },
    version: 'Edition of 1 December 2026',
    locator: '3',
  };
  expect(FORMATS.chicago(read)).toBe(
    '“What the Two Sides Gave Each Other.” 2026. Edition of 1 December 2026. Deconflict. November 26, 2026, par. 3. Accessed November 27, 2026. https://example.org/articles/a/.',
  );
  expect(FORMATS.apa(read)).toBe(
    'What the two sides gave each other (Edition of 1 December 2026, par. 3). (2026, November 26). Deconflict. Retrieved November 27, 2026, from https://example.org/articles/a/',
  );
  expect(FORMATS.mla(read)).toBe(
    '“What the Two Sides Gave Each Other.” Deconflict, Edition of 1 December 2026, 26 Nov. 2026, par. 3, https://example.org/articles/a/. Accessed 27 Nov. 2026.',
  );
});

test('a time that is no day is said in words, with its year where that is sure', () => {
  const within: CslItem = { ...piece, issued: cslDate('2015-09-29/2015-10~') };
  expect(FORMATS.chicago(within)).toContain('. 2015. ');
  for (const style of ['chicago', 'apa', 'mla'] as const) {
    expect(FORMATS[style](within)).toContain('between 29 September and about October 2015');
  }
  // A program would take the first day for the day.
  expect(FORMATS.ris(within)).not.toMatch(/^DA/m);
  expect(FORMATS.bibtex(within)).toContain('date = {2015}');
});

test('a copy is said to be one', () => {
  const copied: CslItem = { ...piece, note: 'Copy at example.net', URL: 'https://example.net/c' };
  for (const format of ['chicago', 'apa', 'mla', 'markdown', 'bibtex', 'ris', 'csl'] as const) {
    expect(FORMATS[format](copied)).toContain('Copy at example.net');
  }
});

test('what has no title, no day or no address is cited without it', () => {
  const bare: CslItem = {
    id: 'bare',
    type: 'article-newspaper',
    'container-title': 'The Daily',
    language: 'en',
  };
  expect(FORMATS.chicago(bare)).toBe('The Daily. n.d. [Article without a known headline].');
  expect(FORMATS.apa(bare)).toBe('[Article without a known headline]. (n.d.). The Daily.');
  expect(FORMATS.mla(bare)).toBe('[Article without a known headline]. The Daily.');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Dossier,
  dossierFromAddress,
  dossierFromText,
  dossierToAddress,
  dossierToText,
  EMPTY,
  passageAt,
  withEntries,
  withMoved,
} from '../../../src/dossier/dossier.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const entry = fc.record({ article: id, passage: id, note: fc.string({ unit: 'grapheme' }) });
const dossiers = fc
  .record({ title: fc.string({ unit: 'grapheme' }), entries: fc.array(entry, { maxLength: 8 }) })
  .map(({ title, entries }): Dossier => withEntries({ title, entries: [] }, entries));

test('what is kept as text comes back, whatever a reader has noted', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      expect(dossierFromText(dossierToText(dossier))).toEqual(dossier);
    }),
  );
});

test('what an address carries comes back, or it is too long', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const address = dossierToAddress(dossier, 'https://example.org/dossier/#old');
      if (address === undefined || dossier.entries.length === 0) return;
      expect(address.length).toBeLessThanOrEqual(2000);
      expect(dossierFromAddress(new URL(address).hash)).toEqual(dossier);
    }),
  );
});

test('any text at all is a dossier or none, and never ends a page', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = dossierFromText(text);
      expect(read === undefined || Array.isArray(read.entries)).toBe(true);
      dossierFromAddress(`#${text}`);
    }),
  );
});

test('a dossier too large for an address has none', () => {
  const note = 'long '.repeat(500);
  const large = withEntries(EMPTY, [{ article: 'a', passage: 'p', note }]);
  expect(dossierToAddress(large, 'https://example.org/dossier/')).toBeUndefined();
});

test('a passage is collected once, and moves no further than the ends', () => {
  const [a, b] = ['a', 'b'].map((passage) => ({ article: 'x', passage, note: '' }));
  const dossier = withEntries(EMPTY, [a!, b!, a!]);
  expect(dossier.entries).toEqual([a, b]);
  expect(withMoved(dossier, b!, -1).entries).toEqual([b, a]);
  expect(withMoved(dossier, a!, -1).entries).toEqual([a, b]);
  expect(withMoved(dossier, b!, 1).entries).toEqual([a, b]);
});

describe('an address leads to a passage', () => {
  const root = 'https://example.org/desk/';
  test.each([
    ['https://example.org/desk/articles/a-b/#p', { article: 'a-b', passage: 'p' }],
    [
      'https://example.org/desk/articles/a-b/#p:~:text=of-,plots,-against/',
      { article: 'a-b', passage: 'p' },
    ],
    ['https://example.org/desk/articles/a-b/#:~:text=plots', undefined],
    ['https://example.org/articles/a-b/#p', undefined],
    ['https://example.org/desk/articles/a-b/#section_sources', undefined],
    ['https://example.org/desk/articles/a-b/cite/#p', undefined],
    ['https://other.org/desk/articles/a-b/#p', undefined],
  ])('%s', (address, passage) => {
    expect(passageAt(address, root)).toEqual(passage);
  });
});

import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { addressesOn } from '../../../src/exports/address-of.ts';
import {
  mappedPages,
  sitemapFile,
  sitemapFiles,
  sitemapIndex,
} from '../../../src/exports/sitemap.ts';
import { aCorpus } from '../corpus/a-corpus.ts';

const addressOf = addressesOn(new URL('https://desk.example/'), '/this&that/');

function locationsIn(xml: string): string[] {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  return Array.from(document.getElementsByTagName('loc'), ({ textContent }) => textContent ?? '');
}

test('a search engine is told of each thing and page once, and when the words of an article last changed', () => {
  const corpus = aCorpus({
    one: { passages: { p: 'Iraq.' }, editions: ['2026-01-02', '2026-03-04'] },
    odd: { passages: { p: 'Iraq.' }, editions: ['2026-01~'] },
  });
  const file = sitemapFile(mappedPages(corpus, ['/articles/', '/']), addressOf);
  const locations = locationsIn(file);
  expect(locations).toEqual([...new Set(locations)]);
  expect(locations).toEqual(
    expect.arrayContaining(
      ['', 'articles/', 'articles/one/', 'countries/iraq/', 'sources/the-daily/'].map(
        (path) => `https://desk.example/this&that/${path}`,
      ),
    ),
  );
  expect(file.match(/<lastmod>[^<]*/g)).toEqual(['<lastmod>2026-03-04']);
});

test('no file has more than the protocol allows, and the index leads to each', () => {
  const pages = Array.from({ length: 100_001 }, (_, index) => ({ path: `/events/${index}/` }));
  const files = sitemapFiles(pages);
  expect(files.map((file) => file.pages.length)).toEqual([50_000, 50_000, 1]);
  expect(files.flatMap((file) => file.pages)).toEqual(pages);
  expect(locationsIn(sitemapIndex(files.length, addressOf))).toEqual(
    files.map(({ number }) => `https://desk.example/this&that/sitemap/${number}.xml`),
  );
});

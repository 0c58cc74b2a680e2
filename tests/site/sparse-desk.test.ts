import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as toText } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as ar from '../../src/words/ar/index.ts';
import * as en from '../../src/words/en/index.ts';
import { type Ended, inventedDesk, packed } from './invented-desk.ts';
import { brokenLinks } from './links.ts';
import { type BuiltPage, elements, filtersOn, headingsOf, mainTextOf, pagesIn } from './pages.ts';

const packedPackage = packed();
afterAll(() => {
  packedPackage.remove();
});

const ARTICLE = `---
title: Ulan puts up pumps
summary: Lake Radio says that Ulan puts up pumps for tyres. [@#pumps]
original: { title: Pumps, source: lake-radio, published: 2024-06, url: https://example.org/pumps }
entities: [ulan]
sources:
  - { source: lake-radio, sourcing: no-source-given, passage: pumps }
locators:
  pumps: { paragraph: 1, start: pumps stand at }
---

Ulan puts up pumps for the tyres of bicycles, the broadcast says. {#pumps}
`;

describe('a desk with one article, in which nothing has a date and nobody but a country is named', () => {
  const desk = inventedDesk(packedPackage.file);
  let built: Ended | undefined;
  let pages: BuiltPage[] = [];
  const page = (path: string) => pages.find((one) => one.path === path)!;

  beforeAll(() => {
    desk.empty();
    desk.change('content/articles/pumps.md', () => ARTICLE);
    desk.change(
      'content/countries/ulan.yaml',
      () => 'name: Ulan\ndescription: A country. [@pumps#pumps]\n',
    );
    desk.change(
      'content/sources/lake-radio.yaml',
      () =>
        'name: Lake Radio\nkind: outlet\ndescription: A station. [@pumps#pumps]\nownership: Its readers own it. [@pumps#pumps]\n',
    );
    desk.change('content/desk.yaml', (text) => `author: Ada Orel\nwithout: [offline]\n${text}`);
    desk.change('astro.config.mjs', (text) => text.replace(/components: .*/, ''));
    desk.ledger();
    built = desk.build();
    expect(built.output).toContain('Complete!');
    expect(built.status).toBe(0);
    pages = pagesIn(desk.dist);
  });

  afterAll(() => {
    desk.remove();
  });

  test('is built, and no link of it leads nowhere', () => {
    expect(brokenLinks(desk.dist, pages, '/')).toEqual([]);
  });

  test('where nothing is wanted offline, no page has a worker come, and a former one is removed', () => {
    expect(readFileSync(join(desk.dist, 'sw.js'), 'utf8')).toContain('unregister()');
    const scripts = readdirSync(join(desk.dist, '_astro')).filter((name) => name.endsWith('.js'));
    for (const name of scripts) {
      expect(readFileSync(join(desk.dist, '_astro', name), 'utf8')).not.toContain('sw.js');
    }
    for (const { path, html } of pages) {
      expect(html, path).not.toMatch(/serviceWorker|rel="manifest"|\/offline\//);
    }
    for (const name of [
      'offline',
      'manifest.webmanifest',
      'icon-192.png',
      'apple-touch-icon.png',
    ]) {
      expect(existsSync(join(desk.dist, name)), name).toBe(false);
    }
  });

  test('is built without a warning of what it does not have', () => {
    expect(built?.output).not.toContain('[WARN]');
  });

  test('tells no time where nothing has one, and has no file that would be empty', () => {
    expect(headingsOf(page('/').html)).not.toContain(`2 ${en.home.span}`);
    const files = ['timeline.csv', 'timeline.json', 'timeline.ics', 'references.json'];
    expect(files.filter((file) => existsSync(join(desk.dist, file)))).toEqual([]);
  });

  test('says of its limits nothing about events, nor counts any', () => {
    const limits = headingsOf(page('/about/limits/').html);
    expect(limits).toContain(`2 ${en.limits.oneName.countries}`);
    expect(limits).not.toContain(`2 ${en.limits.oneOrigin}`);
    expect(limits).not.toContain(`2 ${en.limits.oneArticle.heading}`);
    for (const path of ['/about/', '/about/limits/']) {
      expect(mainTextOf(page(path))).toContain(
        'We reckoned the day of publication of 0 of 1 article,',
      );
    }
  });

  test('has no column for events', () => {
    const heads = elements(page('/countries/'), 'th').map((head) => toText(head).trim());
    const { name, articles, mentions } = en.indexes.columns;
    expect(heads).toEqual([name, articles, mentions, 'Ulan']);
  });

  test('is told in the words of its author, and grants no licence that it does not have', () => {
    const [footer] = elements(page('/'), 'footer');
    expect(footer && toText(footer)).toContain(
      'Published articles, told in the words of Ada Orel. The originals',
    );
    expect(mainTextOf(page('/about/'))).not.toContain('may be reused');
  });

  test('narrows a search by what there is, and by nothing else', () => {
    const { kindOfPage, country, source, year } = en.filters;
    expect(filtersOn(page('/search/'))).toEqual([kindOfPage, country, source, year]);
    expect(page('/search/').html).toContain('narrowed by country, source, and year.');
  });
});

/** How the desk describes itself. */
const OPENING =
  'Published articles on the shared bicycles of Lakeend, read against each other, with the passage behind each claim.';

describe.each([
  ['English', en],
  ['Arabic', ar],
] as const)('a desk without articles, in %s', (_, words) => {
  const desk = inventedDesk(packedPackage.file, { language: words.language });
  let built: Ended | undefined;
  let pages: BuiltPage[] = [];

  beforeAll(() => {
    desk.empty();
    built = desk.build();
    pages = pagesIn(desk.dist);
  });

  afterAll(() => {
    desk.remove();
  });

  test('is built, and told what it has not got yet, where that goes and what to begin from', () => {
    expect(built?.status).toBe(0);
    for (const { status, output } of [desk.check(), ...(built ? [built] : [])]) {
      expect(status).toBe(0);
      expect(output).toContain('content/articles/');
      expect(output).toMatch(/warning\s+There is no article yet\./);
    }
    expect(built?.output).not.toContain('[WARN]');
  });

  test('has a home page that opens with what it will be, and counts nothing', () => {
    const home = pages.find(({ path }) => path === '/')!;
    expect(mainTextOf(home)).toBe(`${OPENING}${words.indexes.articles.none}`);
    expect(brokenLinks(desk.dist, pages, '/')).toEqual([]);
  });
});

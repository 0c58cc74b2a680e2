import { toString as toText } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as en from '../../src/words/en/index.ts';
import { inventedDesk, packed } from './invented-desk.ts';
import { brokenLinks } from './links.ts';
import { type BuiltPage, elements, filtersOn, headingsOf, pagesIn, textOf } from './pages.ts';

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
    desk.ledger();
    const { status, output } = desk.build();
    expect(output).toContain('Complete!');
    expect(status).toBe(0);
    pages = pagesIn(desk.dist);
  }, 120_000);

  afterAll(() => {
    desk.remove();
  });

  test('is built, and no link of it leads nowhere', () => {
    expect(brokenLinks(desk.dist, pages, '/')).toEqual([]);
  });

  test('says of its limits nothing about events, nor counts any', () => {
    const limits = headingsOf(page('/about/limits/').html);
    expect(limits).toContain(`2 ${en.limits.oneName.countries}`);
    expect(limits).not.toContain(`2 ${en.limits.oneOrigin}`);
    expect(limits).not.toContain(`2 ${en.limits.oneArticle.heading}`);
    for (const path of ['/about/', '/about/limits/']) {
      expect(textOf(page(path))).toContain('We reckoned the day of publication of 0 of 1 article,');
    }
  });

  test('has no column for events', () => {
    const heads = elements(page('/countries/'), 'th').map((head) => toText(head).trim());
    const { name, articles, mentions } = en.indexes.columns;
    expect(heads).toEqual([name, articles, mentions, 'Ulan']);
  });

  test('narrows a search by what there is, and by nothing else', () => {
    const { kindOfPage, country, source, year } = en.filters;
    expect(filtersOn(page('/search/'))).toEqual([kindOfPage, country, source, year]);
    expect(page('/search/').html).toContain('narrowed by country, source, and year.');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as en from '../../src/words/en/index.ts';
import { inventedDesk, packed } from './invented-desk.ts';
import { brokenLinks } from './links.ts';
import { type BuiltPage, filtersOn, pagesIn } from './pages.ts';

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

  test('narrows a search by what there is, and by nothing else', () => {
    const { kindOfPage, country, source, year } = en.filters;
    expect(filtersOn(page('/search/'))).toEqual([kindOfPage, country, source, year]);
    expect(page('/search/').html).toContain('narrowed by country, source, and year.');
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkedPages } from '../../../src/components/linked-pages.ts';
import { listPages, pathOfPage } from '../../../src/corpus/list-pages.ts';
import { aCorpus } from './a-corpus.ts';

test('the pages of a list have all of it, in its order, none more than its size', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (list, size) => {
      const pages = listPages(list, size);
      expect(pages.flatMap(({ page }) => page.items)).toEqual(list);
      for (const { page } of pages) expect(page.items.length).toBeLessThanOrEqual(size);
      expect(new Set(pages.map(({ segment }) => segment)).size).toBe(pages.length);
    }),
  );
});

test('the first page of a list is at the path of the list, the others below it where no thing can be', () => {
  expect(pathOfPage('/articles/', 1)).toBe('/articles/');
  expect(pathOfPage('/articles/', 2)).toBe('/articles/page_2/');
});

test('from any page of a list every other is reached by links', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }), (last) => {
      const reached = new Set([1]);
      const left = [1];
      for (let page = left.pop(); page !== undefined; page = left.pop()) {
        for (const next of linkedPages(page, last)) {
          if (reached.has(next)) continue;
          reached.add(next);
          left.push(next);
        }
      }
      expect(reached.size).toBe(last);
      expect(linkedPages(Math.ceil(last / 2), last).length).toBeLessThan(60);
    }),
    { numRuns: 20 },
  );
});

const eventsOn = (dates: string[]) =>
  aCorpus(
    {
      one: {
        passages: { p: 'Iraq spoke.' },
        dates: dates.map((date, index) => ({ event: `event-${index}`, date, passage: 'p' })),
      },
    },
    Object.fromEntries(dates.map((_, index) => [`event-${index}`, { participants: ['iraq'] }])),
  ).timeline;

test('a short timeline is one page', () => {
  const { parts, years } = eventsOn(['2015-09-27', '2016-01']);
  expect(parts.map(({ path, page }) => [path, page.items.length])).toEqual([[undefined, 2]]);
  expect(years).toEqual([]);
});

test('a long timeline has the newest on its first page, pages for each year, and one for what has no known year', () => {
  const dates = Array.from({ length: 100 }, (_, index) => (index < 70 ? '2015-09' : '2016-01'));
  const { parts, years, pathOf } = eventsOn([...dates, 'XXXX-12-25']);
  expect(parts.map(({ path, page }) => [path, page.items.length])).toEqual([
    [undefined, 44],
    ['2015', 44],
    ['2015/page_2', 26],
    ['2016', 30],
    ['undated', 1],
  ]);
  expect(years).toEqual([
    { of: 2015, events: 70 },
    { of: 2016, events: 30 },
    { of: 'undated', events: 1 },
  ]);
  for (const { path, page } of parts.slice(1)) {
    for (const event of page.items) expect(pathOf(event)).toBe(path);
  }
});

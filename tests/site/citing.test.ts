import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/citing/csl-item.ts';
import { elements, pagesIn, projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const pages = pagesIn(dist);
const pageAt = (path: string) => pages.find((page) => page.path === path)!;
const works = pages.filter(({ path }) =>
  /^\/(?:articles|events|comparisons)\/[a-z][^/]*\/$/.test(path),
);

/** The CSL-JSON of each work that a page offers to cite, in order. */
function itemsAt(path: string): CslItem[] {
  return elements(pageAt(path), 'dd')
    .filter(({ properties }) => properties.dataFormat === 'csl')
    .flatMap((cell) => JSON.parse(toText(cell)) as CslItem[]);
}

function linksOf(path: string): string[] {
  return elements(pageAt(path), 'a').map(({ properties }: Element) => String(properties.href));
}

test.each(works.map(({ path }) => path))('%s can be cited, and leads there', (path) => {
  expect(linksOf(path)).toContain(`${path}cite/`);
  expect(itemsAt(`${path}cite/`)[0]).toMatchObject({ 'container-title': 'Deconflict', URL: path });
});

describe('an article', () => {
  const path = '/articles/baghdad-intelligence-agreement/';
  const [ours, original, ...passages] = itemsAt(`${path}cite/`);

  test('is cited apart from its original, which has its own author, outlet, day and address', () => {
    expect(ours?.author).toBeUndefined();
    // As its byline, its masthead and the copy that was read have it.
    expect(original).toMatchObject({
      author: [{ family: 'Fitsanakis', given: 'Joseph' }],
      'container-title': 'intelNews',
      issued: { 'date-parts': [[2015, 9, 30]] },
      URL: 'https://calert.info/details.php?id=486',
    });
  });

  test('has each of its passages to cite, at the address of the passage', () => {
    const ids = elements(pageAt(path), 'p')
      .filter(({ properties }) => [properties.className].flat().includes('passage'))
      .map(({ properties }) => `${path}#${String(properties.id)}`);
    expect(ids.length).toBeGreaterThan(3);
    expect(passages.map(({ URL: url }) => url)).toEqual(expect.arrayContaining(ids));
  });
});

test('a page of citations is not what a search finds', () => {
  const [robots] = elements(pageAt(`${works[0]?.path ?? ''}cite/`), 'meta').filter(
    ({ properties }) => properties.name === 'robots',
  );
  expect(robots?.properties.content).toBe('noindex');
});

describe('a page as data', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('/data.json'),
  );
  interface Part {
    address: string;
    tables: Record<string, Record<string, unknown>[]>;
  }
  const read = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Part;

  test.each(files)('%s is about its page, and the page leads to it', (file) => {
    const path = `/${file.replace('data.json', '')}`;
    expect(read(file).address).toBe(path);
    expect(linksOf(path)).toContain(`/${file}`);
  });

  test('an event has each of its accounts, and leads back to each passage', () => {
    const { tables } = read('events/shrine-plot-foiled/data.json');
    expect(tables.events).toHaveLength(1);
    const accounts = tables.accounts ?? [];
    expect(new Set(accounts.map(({ event }) => event))).toEqual(new Set(['shrine-plot-foiled']));
    expect(new Set(accounts.map(({ article }) => article))).toEqual(
      new Set(['syria-foils-attack-with-us-information', 'us-shares-intelligence-with-new-syria']),
    );
    for (const address of accounts.flatMap(({ passages }) => passages as string[])) {
      const [page = '', id = ''] = address.split('#');
      expect(existsSync(join(dist, page, 'index.html'))).toBe(true);
      expect(pageAt(page).html).toContain(`id="${id}"`);
    }
  });
});

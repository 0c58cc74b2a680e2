import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, elements, pagesIn, projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const pages = pagesIn(dist);
const addresses = new Set(
  pages.flatMap((page) => [
    page.path,
    ...elements(page).flatMap(({ properties: { id } }) =>
      typeof id === 'string' ? [`${page.path}#${id}`] : [],
    ),
  ]),
);
const { tables } = JSON.parse(readFileSync(join(dist, 'data/v1/corpus.json'), 'utf8')) as {
  tables: Record<string, Record<string, string>[]>;
};
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:^|\/)feed\.xml$/.test(file),
);
const atomAt = (page: string) => readFileSync(join(dist, page, 'feed.xml'), 'utf8');
const readAtom = (page: string) => parseAtomFeed(atomAt(page));
const readJson = (page: string) =>
  parseJsonFeed(readFileSync(join(dist, page, 'feed.json'), 'utf8'));
const feeds = files.map((file) => `/${file.replace('feed.xml', '')}`);

/** The feeds that a page names, each with its type. */
function alternatesOn(page: BuiltPage): string[] {
  return elements(page, 'link')
    .filter(({ properties: { rel } }) => String(rel) === 'alternate')
    .filter(({ properties: { type } }) => type !== 'text/markdown')
    .map(({ properties: { type, href } }) => `${String(type)} ${String(href)}`);
}

/** The articles that some rows of a table are of. */
function articlesIn(table: string, isMeant: (row: Record<string, string>) => boolean): Set<string> {
  return new Set(
    tables[table]!.filter(isMeant).map(
      ({ article, passage }) => article ?? passage!.split('#')[0]!,
    ),
  );
}

test('everything that articles name, rest on, tell of or are compared in can be followed', () => {
  const things = ['entities', 'sources', 'events', 'comparisons'].flatMap((table) =>
    tables[table]!.map(({ address }) => address!),
  );
  expect(feeds.toSorted()).toEqual(['/', '/corrections/', ...things].sort());
});

describe.each(feeds)('the feed of %s', (path) => {
  test('is well-formed, and says where it is and of which page', () => {
    const document = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(atomAt(path), 'text/xml');
    expect(document.documentElement?.getAttribute('xml:lang')).toBe('en');
    const { id, title, updated, authors, links } = readAtom(path);
    expect(id).toMatch(/^urn:uuid:/);
    expect(title?.value).toBeTruthy();
    expect(Number.isNaN(Date.parse(updated ?? ''))).toBe(false);
    expect(authors).toHaveLength(1);
    expect(links).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: `${path}feed.xml` },
      { rel: 'alternate', type: 'text/html', href: path },
      { rel: 'alternate', type: 'application/feed+json', href: `${path}feed.json` },
    ]);
  });

  test('says the same as JSON', () => {
    const { entries = [], title } = readAtom(path);
    const json = readJson(path);
    expect(json.title).toBe(title?.value);
    expect(
      (json.items ?? []).map(({ id, url, title, content_html, date_published, date_modified }) => [
        id,
        url,
        title,
        content_html,
        date_published,
        date_modified,
      ]),
    ).toEqual(
      entries.map(({ id, links, title, content, published, updated }) => [
        id,
        links?.[0]?.href,
        title?.value,
        content?.value,
        published,
        updated,
      ]),
    );
  });

  test('leads to pages and passages that are there', () => {
    const { entries = [] } = readAtom(path);
    for (const { links, content } of entries) {
      expect(addresses).toContain(links?.[0]?.href);
      for (const [, address = ''] of content?.value?.matchAll(/href="([^"]+)"/g) ?? []) {
        if (!address.startsWith('https://')) expect(addresses).toContain(address);
      }
    }
  });

  test('is found by readers of feeds on its page, in both formats', () => {
    const page = pages.find((one) => one.path === path)!;
    expect(alternatesOn(page)).toEqual([
      `application/atom+xml ${path}feed.xml`,
      `application/feed+json ${path}feed.json`,
    ]);
    const links = elements(page, 'a').map(({ properties: { href } }) => href);
    expect(links).toEqual(
      expect.arrayContaining([`${path}feed.xml`, `${path}feed.json`]) as unknown,
    );
  });
});

const titlesIn = (path: string) =>
  (readAtom(path).entries ?? []).map(({ title }) => title?.value).sort();
const titlesOf = (articles: Set<string>) =>
  [...articles].map((id) => tables.articles!.find((one) => one.id === id)!.title).sort();

test('the site is followed by all of its articles', () => {
  expect(titlesIn('/')).toEqual(titlesOf(new Set(tables.articles!.map(({ id }) => id!))));
});

test.each(tables.entities!.map(({ address, id }) => [address!, id!]))(
  '%s is followed by the articles that name it',
  (path, id) => {
    expect(titlesIn(path)).toEqual(titlesOf(articlesIn('mentions', ({ thing }) => thing === id)));
  },
);

test.each(tables.events!.map(({ address, id }) => [address!, id!]))(
  '%s is followed by the articles that tell of it',
  (path, id) => {
    expect(titlesIn(path)).toEqual(titlesOf(articlesIn('accounts', ({ event }) => event === id)));
  },
);

test.each(tables.comparisons!.map(({ address, id }) => [address!, id!]))(
  '%s is followed by the articles that it compares',
  (path, id) => {
    expect(titlesIn(path)).toEqual(
      titlesOf(articlesIn('answers', ({ comparison }) => comparison === id)),
    );
  },
);

test.each(tables.sources!.map(({ address, id }) => [address!, id!]))(
  '%s is followed by the articles that rest on it, at least',
  (path, id) => {
    const resting = articlesIn('reliances', ({ source }) => source === id);
    expect(titlesIn(path)).toEqual(expect.arrayContaining(titlesOf(resting)));
  },
);

test('corrections are followed one by one', () => {
  const corrections = tables.editions!.filter(({ kind }) => kind === 'correction');
  expect(readAtom('/corrections/').entries).toHaveLength(corrections.length);
});

test('an article has one id in every feed that it is in, and no two entries have one', () => {
  const byId = Map.groupBy(
    feeds.flatMap((path) => readAtom(path).entries ?? []),
    ({ id }) => id,
  );
  for (const entries of byId.values()) {
    expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(1);
  }
  const own = readAtom('/').entries?.map(({ id }) => id);
  expect(new Set(own).size).toBe(tables.articles!.length);
});

test('readers of feeds find new articles on every other page, and nothing in a frame', () => {
  for (const page of pages) {
    const alternates = alternatesOn(page);
    if (page.path.startsWith('/embed/')) expect(alternates).toEqual([]);
    else expect(alternates.length, page.path).toBeGreaterThan(0);
    for (const alternate of alternates) {
      expect(existsSync(join(dist, alternate.split(' ')[1]!)), alternate).toBe(true);
    }
  }
});

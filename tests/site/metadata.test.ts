import { existsSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, elements, pagesIn, projectRoot } from './pages.ts';

const pages = pagesIn(join(projectRoot, 'dist'));
const paths = new Set(pages.map(({ path }) => path));
const pageAt = (path: string) => pages.find((page) => page.path === path)!;

function tagsOf(page: BuiltPage): Record<string, string> {
  return Object.fromEntries(
    elements(page, 'meta').flatMap(({ properties: { name, content } }) =>
      typeof name === 'string' ? [[name, String(content)]] : [],
    ),
  );
}

function jsonLdOf(page: BuiltPage): Record<string, unknown> | undefined {
  const found = elements(page, 'script').find(
    ({ properties }) => properties.type === 'application/ld+json',
  );
  const [text] = found?.children ?? [];
  return text && 'value' in text ? (JSON.parse(text.value) as Record<string, unknown>) : undefined;
}

test.each(['/articles/us-shares-intelligence-with-new-syria/', '/events/shrine-plot-foiled/'])(
  'a reference manager finds title, author, day and publisher at %s',
  (path) => {
    const tags = tagsOf(pageAt(path));
    const [heading] = elements(pageAt(path), 'h1');
    expect(heading?.children).toMatchObject([{ value: tags.citation_title }]);
    expect(tags.citation_author).toBe('Deconflict');
    expect(tags.citation_publisher).toBe('Deconflict');
    expect(tags.citation_publication_date).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
  },
);

test('a list of things is no work, and has nothing to be cited as', () => {
  expect(Object.keys(tagsOf(pageAt('/countries/')))).not.toContain('citation_title');
  expect(jsonLdOf(pageAt('/countries/'))).toBeUndefined();
});

test('an article is said to be based on its original, by its outlet, where that is read', () => {
  expect(jsonLdOf(pageAt('/articles/iraq-and-the-prisoners-from-syria/'))).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    isBasedOn: {
      '@type': 'NewsArticle',
      publisher: { name: 'Nour News' },
      url: expect.stringMatching(/^https:\/\/nournews\.ir\//) as string,
    },
  });
});

test('where only a copy of the original is known, its address is not given as that of the original', () => {
  const { isBasedOn } = jsonLdOf(pageAt('/articles/us-shares-intelligence-with-new-syria/')) ?? {};
  expect(isBasedOn).not.toHaveProperty('url');
  expect(isBasedOn).toMatchObject({
    publisher: { name: 'Middle East Monitor' },
    workExample: [{ url: expect.stringMatching(/^https:/) as string }],
  });
});

test('persons are persons, countries and places what they are', () => {
  const typeAt = (path: string) => jsonLdOf(pageAt(path))?.['@type'];
  expect(typeAt('/countries/iraq/')).toBe('Country');
  expect(typeAt('/places/sayyida-zainab-shrine/')).toBe('Place');
  expect(typeAt('/actors/bob-work/')).toBe('Person');
  expect(typeAt('/actors/islamic-state/')).toBe('Organization');
});

/** The context of schema.org as far as it matters here; nothing is fetched. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    [
      'url',
      'image',
      'license',
      'sameAs',
      'contentUrl',
      'correctionsPolicy',
      'unnamedSourcesPolicy',
    ].map((property) => [property, { '@type': '@id' }]),
  ),
};

type Node = Record<string, Record<string, unknown>[] | undefined> & { '@type': string[] };

/** What a program that knows JSON-LD reads on a page. */
async function expanded(page: BuiltPage): Promise<Node> {
  const [node] = await jsonld.expand(jsonLdOf(page)!, {
    base: 'https://desk.example/',
    documentLoader: (url) => {
      expect(url).toBe('https://schema.org');
      return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
    },
  });
  return node as unknown as Node;
}
const schema = (name: string) => `https://schema.org/${name}`;
const valuesOf = (node: Node, property: string) =>
  (node[schema(property)] ?? []).map((one) => one['@value'] ?? one['@id']);

test('the home page names the site and who publishes it, with what is done about errors and unnamed sources', async () => {
  const site = await expanded(pageAt('/'));
  expect(site['@type']).toEqual([schema('WebSite')]);
  const [publisher] = site[schema('publisher')] as unknown as Node[];
  expect(publisher!['@type']).toEqual([schema('NewsMediaOrganization')]);
  for (const policy of ['correctionsPolicy', 'unnamedSourcesPolicy']) {
    const [address] = valuesOf(publisher!, policy);
    const { pathname, hash } = new URL(String(address));
    const ids = elements(pageAt(pathname)).map(({ properties: { id } }) => id);
    expect(ids).toContain(hash.slice(1));
  }
});

test('a search engine for data finds what the data are, under what licence, and every file', async () => {
  const data = await expanded(pageAt('/data/'));
  expect(data['@type']).toEqual([schema('Dataset')]);
  expect(String(valuesOf(data, 'description')).length).toBeGreaterThan(50);
  for (const property of ['name', 'license', 'creator', 'dateModified']) {
    expect(data[schema(property)], property).toHaveLength(1);
  }
  const files = (data[schema('distribution')] as unknown as Node[]).map(
    (file) => new URL(String(valuesOf(file, 'contentUrl'))).pathname,
  );
  expect(files).toContain('/data/v1/corpus.sqlite');
  for (const file of files) expect(existsSync(join(projectRoot, 'dist', file)), file).toBe(true);
});

const works = pages.filter(({ path }) => /^\/(?:articles|comparisons)\/[^/]+\/$/.test(path));

test.each(works.map((page) => [page.path, page] as const))(
  'a search engine finds headline, picture, author and day at %s',
  async (path, page) => {
    const work = await expanded(page);
    expect(work['@type']).toEqual([schema('AnalysisNewsArticle')]);
    const [heading] = elements(page, 'h1');
    expect(heading?.children).toMatchObject([{ value: valuesOf(work, 'headline')[0] }]);
    const [image] = valuesOf(work, 'image');
    expect(existsSync(join(projectRoot, 'dist', new URL(String(image)).pathname))).toBe(true);
    const [author] = work[schema('author')] as unknown as Node[];
    expect(valuesOf(author!, 'name')).toEqual(['Deconflict']);
    const days = ['datePublished', ...(path.startsWith('/articles/') ? ['dateModified'] : [])];
    for (const day of days)
      expect(valuesOf(work, day)).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
  },
);

describe('what pages say of themselves in the words of schema.org', () => {
  const described = pages.filter((page) => jsonLdOf(page));

  test.each(described.map((page) => [page.path, page] as const))('%s', (path, page) => {
    const data = jsonLdOf(page)!;
    expect(data['@id']).toBe(path);
    const dates = JSON.stringify(data).matchAll(/"(?:startDate|date\w+)":"([^"]+)"/g);
    for (const [, date] of dates) expect(date).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
    for (const [, id = ''] of JSON.stringify(data).matchAll(/"@id":"([^"]+)"/g)) {
      expect(paths).toContain(id);
    }
  });
});

import { join } from 'node:path';
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
  expect(jsonLdOf(pageAt('/articles/us-shares-intelligence-with-new-syria/'))).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    isBasedOn: {
      '@type': 'NewsArticle',
      publisher: { name: 'Middle East Monitor' },
      url: expect.stringMatching(/^https:/) as string,
    },
  });
});

test('persons are persons, countries and places what they are', () => {
  const typeAt = (path: string) => jsonLdOf(pageAt(path))?.['@type'];
  expect(typeAt('/countries/iraq/')).toBe('Country');
  expect(typeAt('/places/sayyida-zainab-shrine/')).toBe('Place');
  expect(typeAt('/actors/bob-work/')).toBe('Person');
  expect(typeAt('/actors/islamic-state/')).toBe('Organization');
});

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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import type { Element, RootContent, Text } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { exchange, STANDING_WORDS } from '../../src/words/en/index.ts';
import { brokenLinks } from './links.ts';
import { type BuiltPage, elements, pagesIn, projectRoot } from './pages.ts';

/** Text, or an element that flows with it. */
function isInline(node: RootContent): node is Text | Element {
  if (node.type !== 'element') return node.type === 'text';
  const isSet = [node.properties.className]
    .flat()
    .some((name) => name === 'block' || name === 'grow');
  return INLINE.has(node.tagName) && !isSet;
}

const INLINE = new Set(['a', 'abbr', 'cite', 'em', 'mark', 'span', 'strong', 'time']);
const dist = join(projectRoot, 'dist');
const pages = pagesIn(dist);
const paths = pages.map(({ path }) => path);

const fileOf = (address: string) => readFileSync(join(dist, address), 'latin1');
const importedBy = (script: string) =>
  [...script.matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)].map(([, file = '']) =>
    fileOf(`_astro/${file}`),
  );
const isOf =
  (rel: string) =>
  ({ properties }: Element) =>
    [properties.rel].flat().includes(rel);

const metaOf = (page: BuiltPage, name: string) =>
  elements(page, 'meta').find(({ properties }) => properties.name === name)?.properties.content;
const titleOf = ({ html }: BuiltPage) => /<title>(.*?)<\/title>/s.exec(html)?.[1];

test('every page that a reader is promised is there', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      '/about/',
      '/about/limits/',
      '/about/style/',
      '/actors/',
      '/actors/hezbollah/',
      '/articles/',
      '/articles/baghdad-intelligence-agreement/',
      '/comparisons/',
      '/comparisons/shrine-plot-2025/',
      '/countries/',
      '/countries/iraq/',
      '/events/shrine-plot-foiled/',
      '/exchange/',
      '/figures/',
      '/places/',
      '/places/sayyida-zainab-shrine/',
      '/search/',
      '/sources/',
      '/sources/washington-post/',
      '/timeline/',
      '/together/iraq+russia/',
    ]),
  );
});

test('no link leads nowhere, and no anchor is missing', () => {
  expect(brokenLinks(dist, pages, '/')).toEqual([]);
});

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes what HTML allows: <!DOCTYPE html> in any case, void elements with or without a slash.
      'doctype-style': 'off',
      'void-style': 'off',
      // Measured by axe on the rendered page.
      'no-redundant-role': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
    },
  });
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test.each(pages.map((page) => [page.path, page] as const))(
  '%s has a language, one main heading, a title and a description',
  (_path, page) => {
    expect(elements(page, 'html')[0]?.properties.lang).toBe('en');
    expect(elements(page, 'h1')).toHaveLength(1);
    expect(titleOf(page)).toBeTruthy();
    expect(metaOf(page, 'description')).toBeTruthy();
  },
);

test('titles and descriptions are unique', () => {
  const repeated = (values: unknown[]) =>
    values.filter((value, index) => values.indexOf(value) !== index);
  expect(repeated(pages.map(titleOf))).toEqual([]);
  expect(repeated(pages.map((page) => metaOf(page, 'description')))).toEqual([]);
});

test('nothing on any page is loaded from another origin', () => {
  const foreign = pages.flatMap((page) =>
    elements(page).flatMap(({ tagName, properties }) => {
      const loaded =
        tagName === 'link' ? [properties.href] : tagName === 'a' ? [] : [properties.src];
      return [...loaded, properties.srcSet, properties.poster]
        .filter((address) => typeof address === 'string' && /^(?:\w+:)?\/\//.test(address))
        .map((address) => `${page.path}: <${tagName}> ${String(address)}`);
    }),
  );
  expect(foreign).toEqual([]);
  const styles = readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.css'));
  for (const file of styles) {
    expect(readFileSync(join(dist, '_astro', file), 'utf8')).not.toMatch(/url\(["']?(?:\w+:)?\/\//);
  }
});

test('every page has a Content-Security-Policy that allows only its own origin', () => {
  for (const page of pages) {
    const policy = elements(page, 'meta').find(({ properties }) =>
      [properties.httpEquiv].flat().includes('content-security-policy'),
    )?.properties.content;
    expect(policy, page.path).toContain("default-src 'none'");
    expect(policy, page.path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(
      elements(page).filter(({ properties }) => properties.style !== undefined),
      page.path,
    ).toEqual([]);
  }
});

test('no space is lost or added between words and links', () => {
  const faults = pages.flatMap((page) => {
    const found: string[] = [];
    visit(page.tree, 'element', ({ tagName, children, properties }) => {
      // What is drawn stands where it is put.
      if (tagName === 'svg') return SKIP;
      const classes = [properties.className].flat();
      if (properties.hidden !== undefined || classes.some((name) => String(name).endsWith('flex')))
        return CONTINUE;
      for (const [index, child] of children.entries()) {
        const before = children[index - 1];
        if (!before || !isInline(child) || !isInline(before)) continue;
        const [left, right] = [toText(before), toText(child)];
        if (/[\p{L}\p{N},.;:”)]$/u.test(left) && /^[\p{L}\p{N}“(]/u.test(right)) {
          found.push(`${page.path}: "${left.slice(-20)}|${right.slice(0, 20)}"`);
        }
        if (/\s$/u.test(left + (/^\s/u.exec(right)?.[0] ?? '')) && /^\s*[,.;:”)]/u.test(right)) {
          found.push(`${page.path}: "${left.slice(-20)}|${right.slice(0, 20)}"`);
        }
      }
      return CONTINUE;
    });
    return found;
  });
  expect(faults).toEqual([]);
});

test('a date, a figure and a source on an article’s page each link to a passage of it', () => {
  for (const page of pages.filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path))) {
    const passages = elements(page, 'p').filter(({ properties }) =>
      [properties.className].flat().includes('passage'),
    );
    expect(passages.length, page.path).toBeGreaterThan(4);
    for (const { properties } of passages) expect(properties.id, page.path).toBeTruthy();
  }
});

test('the full text is of articles, events, comparisons, figures and our descriptions; not of indexes, nor of former wordings', () => {
  const folder = join(dist, 'pagefind/fragment');
  const urls = readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
  });
  const expected = paths.filter(
    (path) =>
      /^\/(?:articles|sources|events|comparisons|countries|actors|places)\/[^/]+\/$/.test(path) ||
      /^\/(?:about|about\/limits|data|exchange|figures|offline|wording)\/$/.test(path),
  );
  expect(urls.sort()).toEqual(expected.sort());
});

test('an article comes in one round trip: HTML and styles 14 KB, script 2 KB, fonts 45 KB at most', () => {
  for (const page of pages.filter(({ path }) => /^\/articles\/[a-z][^/]*\/$/.test(path))) {
    expect(elements(page, 'link').filter(isOf('stylesheet')), page.path).toEqual([]);
    // Built for an address of its own, however long, a page has some bytes more.
    expect(brotliCompressSync(page.html).length, page.path).toBeLessThanOrEqual(14 * 1024 - 64);
    // What describes the page runs nothing: it is weighed with the HTML.
    const running = elements(page, 'script').filter(
      ({ properties }) => properties.type !== 'application/ld+json',
    );
    const scripts = running.map(({ properties, children }) =>
      typeof properties.src === 'string'
        ? fileOf(properties.src)
        : toText({ type: 'root', children }),
    );
    const loaded = scripts.flatMap((script) => [script, ...importedBy(script)]);
    const script = loaded.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(script, page.path).toBeLessThanOrEqual(2 * 1024);
    const fonts = elements(page, 'link')
      .filter(isOf('preload'))
      .reduce((sum, { properties }) => sum + fileOf(String(properties.href)).length, 0);
    expect(fonts, page.path).toBeGreaterThan(0);
    expect(fonts, page.path).toBeLessThanOrEqual(45 * 1024);
  }
});

test('on whose word a tie stands is said with its standing, once', () => {
  const standings = Object.values(STANDING_WORDS);
  const pattern = new RegExp(`\\b(${standings.join('|')})\\b`, 'gi');
  const cells = pages
    .filter(({ path }) => path.startsWith('/exchange/'))
    .flatMap((page) => elements(page, 'td'))
    .filter(({ properties }) => properties.dataLabel === exchange.onWhoseWord)
    .map((cell) => toText(cell).match(pattern) ?? []);
  expect(cells.length).toBeGreaterThan(0);
  for (const said of cells) expect(said).toHaveLength(1);
});

import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, expect, test } from 'vitest';
import { joinParts } from '../../src/build/join-parts.ts';
import { brokenLinks } from './links.ts';
import { elements, pagesIn } from './pages.ts';
import { projectCopy } from './project-copy.ts';

const project = projectCopy();
const at = (path: string) => join(project.folder, path);

afterAll(() => {
  project.remove();
});

const SERVED = ['--base', '/deconflict/', '--site', 'https://site.example'];

test('the site works in a folder of a host, and a good build takes the place of the last', () => {
  mkdirSync(at('dist'));
  const { status, output } = project.build(SERVED);
  expect(output).toContain('Complete!');
  expect(status).toBe(0);

  const pages = pagesIn(at('dist'));
  expect(pages.length).toBeGreaterThan(60);
  expect(brokenLinks(at('dist'), pages, '/deconflict/')).toEqual([]);
  const search = pages.find(({ path }) => path === '/search/')!;
  const [box] = elements(search, 'site-search');
  expect(box?.properties.dataBase).toBe('/deconflict/');
  const release = readlinkSync(at('dist'));
  expect(release).toMatch(/^\.dist-releases\/[0-9a-f]{16}$/);
  expect(readdirSync(at('.dist-releases')).sort()).toEqual([basename(release), 'former'].sort());
});

test('search engines are told of pages that are there, once each, and of none in a frame', () => {
  const read = (file: string) => readFileSync(at(`dist/${file}`), 'utf8');
  const locationsIn = (file: string) =>
    Array.from(
      new DOMParser().parseFromString(read(file), 'text/xml').getElementsByTagName('loc'),
      ({ textContent }) => textContent ?? '',
    );
  const root = 'https://site.example/deconflict/';
  expect(read('robots.txt')).toContain(`\nSitemap: ${root}sitemap.xml\n`);
  const files = locationsIn('sitemap.xml').map((address) => address.replace(root, ''));
  const told = files.flatMap(locationsIn).map((address) => address.replace(root, '/'));
  expect(new Set(told).size).toBe(told.length);
  const pages = pagesIn(at('dist'));
  const canonical = new Set(
    pages.flatMap((page) =>
      elements(page, 'link')
        .filter(({ properties: { rel } }) => String(rel) === 'canonical')
        .map(({ properties: { href } }) => String(href).replace(root, '/')),
    ),
  );
  for (const path of told) expect(canonical).toContain(path);
  const left = pages.map(({ path }) => path).filter((path) => !told.includes(path));
  // What goes on with a list, or is another view of something, is found from its first page.
  expect(
    left.filter(
      (path) =>
        !/^\/(?:embed|search|404|dossier|offline\/missed|exchange\/by|network\/outlets|.*\/(?:changes|cite|\d+))/.test(
          path,
        ),
    ),
  ).toEqual([]);
  const feed = parseAtomFeed(read('countries/iraq/feed.xml'));
  expect(feed.links?.map(({ href }) => href)).toEqual(
    ['feed.xml', '', 'feed.json'].map((file) => `${root}countries/iraq/${file}`),
  );
  expect(read('timeline/index.html')).toContain('webcal://site.example/deconflict/timeline.ics');
});

test('two halves that are built apart and joined are the site as it is built whole', async () => {
  for (const part of [1, 2]) {
    const { status, output } = project.build([...SERVED, '--outDir', `parts/${part}`], {
      DECONFLICT_PART: `${part}/2`,
    });
    expect(output).toContain('Complete!');
    expect(status).toBe(0);
  }
  await joinParts(at('parts'), at('joined'));
  expect(filesIn(at('joined'))).toEqual(filesIn(at('dist')));
});

/** The digests of all files in a folder, by their names. */
function filesIn(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

test('links by hand leave only their words, on every page, in downloads and in search', () => {
  const write = (path: string, found: string | RegExp, written: string) => {
    const sound = readFileSync(at(path), 'utf8');
    expect(sound).toMatch(found);
    writeFileSync(at(path), sound.replace(found, written));
  };
  const links = 'Here [George Washington](entity:none) met [the land](entity:iraq).';
  write('content/articles/baghdad-intelligence-agreement.md', / \{#/, `\n${links} {#`);
  write(
    'content/articles/baghdad-intelligence-agreement.md',
    /$/,
    '\n## [George Washington](entity:none)\n',
  );
  for (const path of [
    'countries/syria',
    'actors/hezbollah',
    'places/moscow',
    'sources/intelnews',
    'events/baghdad-agreement',
  ]) {
    write(
      `content/${path}.yaml`,
      'description: >-\n',
      `description: >-\n  ${links} [@usa-today-crimea]\n`,
    );
  }
  write(
    'content/comparisons/baghdad-agreement-2015.yaml',
    'reading:\n',
    `reading:\n  - >-\n    ${links} [@usa-today-crimea]\n`,
  );
  project.record();
  const { status, output } = project.build();
  expect(output).toContain('Complete!');
  expect(status).toBe(0);

  const texts = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|json|csv|ics|xml|txt|pf_fragment)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(at(join('dist', file)));
      return { file, text: String(file.endsWith('pf_fragment') ? gunzipSync(bytes) : bytes) };
    });
  expect(texts.filter(({ text }) => /\(entity:|entity:none/.test(text))).toEqual([]);
  const event = texts.find(({ file }) => file === 'events/baghdad-agreement/index.html');
  expect(event?.text.replace(/<[^>]*>/g, '')).toContain('George Washington met the land.');
  expect(event?.text).not.toMatch(/href="[^"]*\/united-states\/"[^>]*>\s*Washington/);
  expect(event?.text).toMatch(/href="[^"]*\/countries\/iraq\/"[^>]*>\s*the land/);
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escaped } from '../../src/book/xhtml.ts';
import { projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'deconflict-book-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  status: number | null;
  output: string;
}

function run(command: string, ...options: string[]): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, options, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  return { status: error ? null : status, output: error ? error.message : stdout + stderr };
}

const make = (format: string, ...options: string[]) =>
  run(process.execPath, `src/cli/export-${format}.ts`, ...options);
/** What a program is asked for where it is not there. */
const has = (program: string) => run('sh', '-c', `command -v ${program}`).status === 0;

const corpus = JSON.parse(readFileSync(join(dist, 'data/v1/corpus.json'), 'utf8')) as {
  tables: Record<
    'articles' | 'comparisons' | 'entities' | 'sources',
    { id: string; title: string; name: string; description: string }[]
  >;
};
const { articles, comparisons } = corpus.tables;

const epub = join(folder, 'book.epub');
let files: Record<string, string> = {};
beforeAll(() => {
  expect(make('epub', '--out', epub)).toMatchObject({ status: 0 });
  files = Object.fromEntries(
    Object.entries(unzipSync(readFileSync(epub))).map(([name, bytes]) => [
      name,
      strFromU8(bytes, true),
    ]),
  );
});

test('what each country, actor, place and source is stands in the e-book, with what stands behind it', () => {
  const { entities, sources } = corpus.tables;
  const chapters = ['country', 'actor', 'place', 'source'].map(
    (kind) => files[`book/things-${kind}.xhtml`] ?? '',
  );
  const text = Buffer.from(chapters.join(''), 'latin1')
    .toString()
    .replaceAll(/<sup>.*?<\/sup>|<[^>]+>/g, '');
  for (const { name, description } of [...entities, ...sources]) {
    expect(text).toContain(name);
    expect(text).toContain(escaped(description));
  }
  for (const chapter of chapters) expect(chapter).toContain('role="doc-endnotes"');
});

test('the e-book has a chapter for each article and comparison, and its contents lead to all', () => {
  const chapters = Object.keys(files).filter((name) => name.startsWith('book/article-'));
  expect(chapters).toHaveLength(articles.length);
  const nav = files['book/nav.xhtml'] ?? '';
  for (const { id } of articles) expect(nav).toContain(`href="article-${id}.xhtml"`);
  for (const { id } of comparisons) expect(nav).toContain(`href="comparison-${id}.xhtml"`);
  expect(nav).toContain('epub:type="landmarks"');
});

test('the e-book calls a copy of an original a copy, and says so of the places in it', () => {
  const copied = files['book/article-us-shares-intelligence-with-new-syria.xhtml'];
  const original = files['book/article-iraq-and-the-prisoners-from-syria.xhtml'];
  expect(copied).toMatch(/A copy: <a href="https:/);
  expect(copied).toContain('In a copy of the original: paragraph');
  expect(copied).not.toContain('In the original: paragraph');
  expect(original).not.toMatch(/A copy: /);
  expect(original).toContain('In the original: paragraph');
});

test('no link within the e-book leads nowhere', () => {
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.xhtml'));
  const idsOf = (xhtml: string) =>
    new Set(Array.from(xhtml.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
  const ids = new Map(pages.map(([name, xhtml]) => [name.replace('book/', ''), idsOf(xhtml)]));
  let count = 0;
  for (const [name, xhtml] of pages) {
    for (const [, href = ''] of xhtml.matchAll(/ href="(?!https?:|mailto:|styles\.css)([^"]+)"/g)) {
      const [file = '', id] = href.split('#');
      const target = ids.get(file === '' ? name.replace('book/', '') : file);
      expect(target, `${name}: ${href}`).toBeDefined();
      if (id !== undefined) expect(target?.has(id), `${name}: ${href}`).toBe(true);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(300);
});

test('an e-reader is told of the language, and a reader with a disability of what there is', () => {
  const opf = files['book/book.opf'] ?? '';
  expect(opf).toContain('<dc:language>en</dc:language>');
  for (const property of [
    'accessMode',
    'accessModeSufficient',
    'accessibilityFeature',
    'accessibilityHazard',
    'accessibilitySummary',
  ]) {
    expect(opf).toContain(`property="schema:${property}"`);
  }
});

// Where it is installed: apt-get install epubcheck poppler-utils.
test.runIf(has('epubcheck'))('epubcheck finds nothing wrong with the e-book', () => {
  // Debian's is a jar, which some kernels cannot start by its name.
  const { output } = run(
    'sh',
    '-c',
    `epubcheck "$0" || java -jar "$(command -v epubcheck)" "$0"`,
    epub,
  );
  expect(output).toContain('0 fatals / 0 errors / 0 warnings');
});

test('without a built site, both say what to do first', () => {
  for (const format of ['epub', 'pdf']) {
    const { status, output } = make(format, '--from', folder);
    expect(status).toBe(1);
    expect(output.trim()).toBe(`There is no built site in ${folder}. First: npm run build`);
  }
});

test('where nothing can print, the PDF says what would', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/export-pdf.ts', '--out', join(folder, 'no.pdf')],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: '/nowhere/chrome' },
    },
  );
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('CHROME_PATH is "/nowhere/chrome", where there is no program.');
  expect(existsSync(join(folder, 'no.pdf'))).toBe(false);
});

const canReadPdf = has('pdftotext') && has('pdfinfo');

test.runIf(canReadPdf)(
  'the PDF has every article, and its contents and index name the pages on which things are',
  () => {
    const pdf = join(folder, 'book.pdf');
    expect(make('pdf', '--out', pdf)).toMatchObject({ status: 0 });
    const pages = run('pdftotext', '-layout', pdf, '-').output.split('\f');
    const flat = pages.map((page) => page.replace(/\s+/g, ' '));
    const contents = flat.findIndex((page) => page.trimStart().startsWith('Contents'));
    for (const { title } of [...articles, ...comparisons]) {
      const number = /^ (\d+) /.exec(flat[contents]?.split(title)[1] ?? '')?.[1];
      expect(flat[Number(number) - 1], title).toContain(title);
    }
    const index = flat
      .slice(flat.findIndex((page) => page.includes('Index of names Numbers are of pages')))
      .join(' ');
    for (const name of [
      'Latakia',
      'Hezbollah',
      'Steve Warren',
      'Tartus',
      'Nineveh',
      'James Clapper',
    ]) {
      const [, listed = ''] = new RegExp(`${name} (\\d+(?:, \\d+)*)`).exec(index) ?? [];
      expect(listed, name).not.toBe('');
      for (const number of listed.split(', ')) {
        expect(flat[Number(number) - 1], `${name}, page ${number}`).toMatch(
          new RegExp(name.split(' ').at(-1) ?? name),
        );
      }
    }
    const about = run('pdfinfo', pdf).output;
    expect(about).toMatch(/Title: +Deconflict/);
    expect(about).toMatch(/Tagged: +yes/);
    expect(Number(/Pages: +(\d+)/.exec(about)?.[1])).toBe(pages.length - 1);
  },
);

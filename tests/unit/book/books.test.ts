import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bookOf } from '../../../src/book/book-of.ts';
import { chromiumHere } from '../../../src/book/chromium.ts';
import { epubOf } from '../../../src/book/epub.ts';
import { paperOf } from '../../../src/book/paper.ts';
import { pagesIn } from '../../../src/book/pdf-pages.ts';
import { siteIn } from '../../../src/book/site.ts';
import { escaped } from '../../../src/book/xhtml.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** A built site of one article, whose title is this. */
function aSite(title: string, language = 'en') {
  const tables = {
    articles: [
      {
        id: 'a',
        title,
        outlet: 'the-daily',
        originalTitle: title,
        author: null,
        published: '2024-06',
        grade: 'stated',
        url: 'https://example.org/?a=1&b="2"',
        copies: [],
      },
    ],
    passages: [
      { id: 'a#one', article: 'a', passage: 'one', paragraphs: ['1'], address: '/articles/a/#one' },
    ],
    sources: [{ id: 'the-daily', name: title }],
    entities: [{ id: 'orel', kind: 'country', name: title }],
    reliances: [
      {
        article: 'a',
        source: 'the-daily',
        sourcing: 'no-source-given',
        passages: ['/articles/a/#one'],
      },
    ],
    events: [
      {
        id: 'e',
        title,
        description: title,
        date: '-0043-03-15',
        dateEarliest: '-0043-03-15',
        grade: 'stated',
        passages: ['/articles/a/#one'],
      },
      { id: 'open', title, description: '', date: '../..', dateEarliest: null, passages: [] },
    ],
    comparisons: [],
    references: [],
  };
  const text = title.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const about = { name: title, description: title, language, licence: null, changedOn: null };
  write('data/v1/corpus.json', JSON.stringify({ ...about, address: '/', tables }));
  for (const path of ['sources/the-daily', 'countries/orel']) {
    write(`${path}/index.html`, `<main><h1>${text}</h1><p class="text-lead">${text}</p></main>`);
  }
  write('index.html', '<style>:root{--serif:Georgia;}</style>');
  write(
    'articles/a/index.html',
    `<main><h1>${text}</h1><p class="text-lead">${text}<sup class="note"><a href="/articles/a/#one" aria-label="One">¶</a></sup></p>
     <div class="digest"><div class="contents"><p id="one" class="passage">Of <a class="mention" data-entity="orel" href="/countries/orel/">${text}</a>, <b>more</b><br>and <script>no</script>more.</p></div></div></main>`,
  );
  return siteIn(folder);
}

const AWKWARD = [
  'He said “no” & "yes" <b>',
  'A ]]> B',
  '🚲 of أوريل',
  'ق & "ش"',
  '   ',
  '\u0001\u0000',
];

test.each(AWKWARD)('a title of any signs makes a book that is well formed: %j', (title) => {
  const site = aSite(title);
  const files = unzipSync(epubOf(bookOf(site), site));
  const texts = Object.entries(files).filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name));
  expect(texts.length).toBeGreaterThan(5);
  for (const [, bytes] of texts) {
    const xml = strFromU8(bytes);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!(?:amp|lt|gt|quot);)/);
    expect(balanceOf(xml)).toEqual([]);
  }
});

/** The tags that are open at the end, or were closed by another. */
function balanceOf(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(
    /<(\/?)([a-zA-Z:]+)(?:\s[\w:-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (self) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [...open, `</${name}>`];
  }
  return open;
}

test('words stay what they are but for what no XML may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const read = escaped(words)
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      const allowed = Array.from(words).filter((sign) => {
        const code = sign.codePointAt(0) ?? 0;
        return (
          [0x9, 0xa, 0xd].includes(code) ||
          (code >= 0x20 && code <= 0xd7ff) ||
          (code >= 0xe000 && code <= 0xfffd) ||
          code >= 0x10000
        );
      });
      expect(read).toBe(allowed.join(''));
    }),
  );
});

test('the same site makes the same e-book, byte for byte', () => {
  const site = aSite('Wheels');
  expect(epubOf(bookOf(site), site)).toEqual(epubOf(bookOf(site), site));
});

test('in a language that is read from the right the book is, too, and has its digits', () => {
  const site = aSite('دراجات', 'ar');
  const book = bookOf(site);
  const opf = strFromU8(unzipSync(epubOf(book, site))['book/book.opf']!);
  expect(opf).toContain('page-progression-direction="rtl"');
  const paper = paperOf(book, site, new Map([['article-a', 12]]));
  expect(paper).toContain('<html lang="ar" dir="rtl">');
  expect(paper).toContain('<span class="page">١٢</span>');
});

test('places on one page are one number in the index', () => {
  const site = aSite('Wheels');
  const book = bookOf(site);
  const names = [
    {
      name: 'Orel',
      places: ['m-1', 'm-2', 'm-3'].map((id) => ({ chapter: 'article-a', id, label: '1.1' })),
    },
  ];
  const pages = new Map([
    ['article-a.m-1', 3],
    ['article-a.m-2', 3],
    ['article-a.m-3', 4],
  ]);
  const [, shown = ''] =
    /<ul class="names">(.*)<\/ul>/.exec(paperOf({ ...book, names }, site, pages)) ?? [];
  expect(shown.replace(/<[^>]*>/g, '')).toBe('Orel 3, 4');
});

test('pages are counted through the tree of a PDF, whose order is not that of the file', () => {
  const objects = [
    '<</Type /Catalog /Pages 2 0 R /Dests 6 0 R>>',
    '<</Type /Pages\n/Count 3\n/Kids [3 0 R 5 0 R]>>',
    '<</Type /Pages /Count 2 /Kids [7 0 R 4 0 R]>>',
    '<</Type /Page>>',
    '<</Type /Page>>',
    '<</a.m-1 [5 0 R /XYZ 1 2.5 0]\n/a [7 0 R /XYZ 0 0 0]>>',
    '<</Type /Page>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join(
    '\n',
  );
  const pdf = `${text}xref\n0 8\n${table}\ntrailer\n<</Size 8 /Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  expect(pagesIn(Buffer.from(pdf))).toEqual(
    new Map([
      ['a.m-1', 3],
      ['a', 1],
    ]),
  );
});

test('without a built site it says so, and without an article that there is nothing to tell', () => {
  expect(() => siteIn(folder)).toThrow(`There is no built site in ${folder}.`);
  write('index.html', '');
  expect(() => siteIn(folder)).toThrow(/has no article/);
});

test('a Chromium that is named and is not there is named back', () => {
  process.env.CHROME_PATH = '/nowhere/chrome';
  try {
    expect(() => chromiumHere()).toThrow(
      'CHROME_PATH is "/nowhere/chrome", where there is no program.',
    );
  } finally {
    delete process.env.CHROME_PATH;
  }
});

test('a link of a note that leads to a passage has its place', () => {
  const site = aSite('Wheels');
  const [part] = bookOf(site).parts;
  const html = part?.chapters[0]?.body ?? '';
  expect(html).toContain('One (<a class="locator" href="book:article-a#p-one">1.1</a>)');
});

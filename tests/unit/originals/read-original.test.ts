import { expect, test } from 'vitest';
import { readOriginal } from '../../../src/originals/read-original.ts';

const read = (bytes: Uint8Array | string, name = 'piece.txt') =>
  readOriginal(name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
/** Text in a code page that has a byte for each letter. */
const inCodePage = (encoding: string, text: string) => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter)!);
};

const STORY = `<p>${'The stations opened at the lake, and many people came to see them. '.repeat(3)}</p>
<p>${'Nobody said who had paid for the bicycles that stood there. '.repeat(3)}</p>`;
const PAGE = `<!doctype html><html><head><title>Stations open | Highford Courier</title>
<link rel="canonical" href="https://courier.example/stations">
<meta property="article:published_time" content="2023-05-12T23:30:00-05:00">
<meta name="author" content="Lena Brandt"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Stations open</h1>${STORY}</article></body></html>`;

test('plain text is taken as it is, its lines ended in one way', async () => {
  expect(await read('One.\r\nTwo.\rThree.')).toEqual({ text: 'One.\nTwo.\nThree.' });
});

test('a mark at the beginning says the encoding and is no part of the text', async () => {
  expect((await read(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0x2e))).text).toBe('A.');
  expect((await read(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x2e, 0))).text).toBe('A.');
});

test.each([
  ['windows-1252', 'Café “Zürich” – open.'],
  ['windows-1251', 'Станции открылись у озера.'],
  ['windows-1256', 'افتتحت المحطات عند البحيرة.'],
])('text in the code page %s is read', async (encoding, text) => {
  expect((await read(inCodePage(encoding, text))).text).toBe(text);
});

test('a page says its own code page', async () => {
  const page = PAGE.replace('<head>', '<head><meta charset="windows-1251">').replaceAll(
    'Nobody',
    'Никто',
  );
  expect((await read(inCodePage('windows-1251', page))).text).toContain('Никто said');
});

test('lines that were broken at some width are put together', async () => {
  const wrapped =
    'The stations opened at the\nlake on Wednesday, and many\ncame to see them.\n\nNobody paid.';
  expect((await read(wrapped)).text).toBe(
    'The stations opened at the lake on Wednesday, and many came to see them.\n\nNobody paid.',
  );
});

test('of a saved page the piece is read, and what the page says of it', async () => {
  const { text, ...page } = await read(PAGE, 'page.html');
  expect(page).toMatchObject({
    title: 'Stations open',
    author: 'Lena Brandt',
    published: '2023-05-12',
    url: 'https://courier.example/stations',
  });
  expect(text).toMatch(/^The stations opened at the lake.*\nNobody said who/);
  expect(text).not.toContain('Home');
});

const pageWith = (head: string, beside = '') =>
  `<!doctype html><html><head><title>Stations open</title>${head}</head><body><main><h1>Stations open</h1>${beside}<div>${STORY}</div></main></body></html>`;

test.each([
  [
    'JSON-LD, in a graph',
    `<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "url": "https://courier.example/"}, {"@type": "NewsArticle", "datePublished": "2023-05-12T09:00:00Z", "mainEntityOfPage": {"@id": "https://courier.example/stations"}}]}</script>`,
    '',
  ],
  ['Dublin Core', '<meta name="DC.date.issued" content="2023-05-12">', ''],
  ['a marked time', '', '<p><time datetime="2023-05-12T10:00">Friday</time></p>'],
  ['a time without a zone', '<meta name="pubdate" content="12/05/2023 14:05 BST">', ''],
])('when a page appeared is known by %s', async (_, head, beside) => {
  expect((await read(pageWith(head, beside), 'page.html')).published).toBe('2023-05-12');
});

test('the address of a page is known by JSON-LD, too', async () => {
  const head = `<script type="application/ld+json">[{"@type": ["NewsArticle"], "url": "https://courier.example/stations"}]</script>`;
  expect((await read(pageWith(head), 'page.html')).url).toBe('https://courier.example/stations');
});

test('JSON-LD that is broken says nothing', async () => {
  const head = '<script type="application/ld+json">{"@type": </script>';
  expect((await read(pageWith(head), 'page.html')).url).toBeUndefined();
});

test('a byline beside the headline is kept, though it is no text', async () => {
  const page = pageWith('', '<p class="by">By Lena Brandt | 12 May 2023 | 3 replies</p>');
  const { text, head } = await read(page, 'page.html');
  expect(head ?? text.split('\n')).toContain('By Lena Brandt | 12 May 2023 | 3 replies');
});

test('a page that nobody has given a title goes by its first heading', async () => {
  const page = pageWith('').replace('<title>Stations open', '<title>Untitled Document');
  expect((await read(page, 'page.html')).title).toBe('Stations open');
});

const scripts = `<!doctype html><html><body><div id="root"></div><script>${'x;'.repeat(2000)}</script></body></html>`;
test.each([
  ['a PDF', '%PDF-1.4', 'piece.txt is a PDF; text or a web page was expected.'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'piece.txt is a picture;'],
  ['an empty file', ' \n', 'piece.txt is empty.'],
  ['bytes that are no text', Uint8Array.of(1, 0, 2, 0, 0), 'piece.txt is no text:'],
  [
    '5 MB of text',
    'Word and word. '.repeat(350_000),
    'piece.txt is too long for one article: 5,249,999',
  ],
  [
    'a page that is all script',
    scripts,
    'piece.txt has no article in it: no text outside of scripts.',
  ],
  [
    'a page that leaves its root out, and is all script',
    '<!doctype html><script>x</script>',
    'piece.txt has no article in it: no text outside of scripts.',
  ],
  [
    'a web archive',
    'MIME-Version: 1.0\nContent-Type: multipart/related;',
    'piece.txt is a web archive',
  ],
])('%s is told what it is, and what would do', async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(message);
});

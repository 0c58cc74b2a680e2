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

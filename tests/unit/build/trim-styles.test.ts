import { expect, test } from 'vitest';
import { styleTrimmer } from '../../../src/build/trim-styles.ts';

const page = (css: string, body: string) =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;

test('a page keeps the rules for what it has, and no others', async () => {
  const html = page(
    '.sm\\:p-1{padding:1px}.gone{color:red}p{margin:0}ol{margin:0}',
    '<p class="sm:p-1">x</p>',
  );
  expect(await styleTrimmer('')(html)).toBe(
    page('.sm\\:p-1{padding:1px}p{margin:0}', '<p class="sm:p-1">x</p>'),
  );
});

test('what a script may add later keeps its rules', async () => {
  const html = page('.is-late{color:red}[hidden]{display:none}', '<p>x</p>');
  expect(await styleTrimmer('e.classList.add("is-late")')(html)).toBe(html);
});

test('a theme that is chosen later keeps its colours', async () => {
  const html = page(':root[data-theme=dark]{color-scheme:dark}', '<p>x</p>');
  expect(await styleTrimmer('')(html)).toBe(html);
});

test('a word of the text or of a label is no name of an element or class', async () => {
  const body = '<p title="a > table">table <b>hidden</b></p>';
  const html = page('table{margin:0}.hidden{color:red}p{margin:0}', body);
  expect(await styleTrimmer('')(html)).toBe(page('p{margin:0}', body));
});

test('the styles of a page become one, in their order', async () => {
  const html = '<head><style>p{margin:0}</style><style>p{margin:1px}</style></head><p>x</p>';
  expect(await styleTrimmer('')(html)).toBe(
    '<head><style>p{margin:0}p{margin:1px}</style></head><p>x</p>',
  );
});

test('pages that have the same names get the same styles, others theirs', async () => {
  const trim = styleTrimmer('');
  const css = '.a{margin:0}.b{margin:0}';
  expect(await trim(page(css, '<p class="a">'))).toBe(page('.a{margin:0}', '<p class="a">'));
  expect(await trim(page(css, '<p class="b">'))).toBe(page('.b{margin:0}', '<p class="b">'));
  expect(await trim(page(css, '<i class="a">'))).toBe(page('.a{margin:0}', '<i class="a">'));
});

test('what a script in the page may add keeps its rules', async () => {
  const html = page('.late{color:red}p{margin:0}', '<p>x</p><script>e.className="late"</script>');
  expect(await styleTrimmer('')(html)).toBe(html);
});

test('the style sheets that a page links to are put into it, in their order', async () => {
  const sheets = new Map([['all.x1.css', 'p{margin:0}ol{margin:0}']]);
  const html =
    '<style>p{top:0}</style><link rel="stylesheet" href="/base/_astro/all.x1.css"><p>x</p>';
  expect(await styleTrimmer('', sheets)(html)).toBe('<style>p{top:0}p{margin:0}</style><p>x</p>');
});

test('a style sheet that is not there ends the build', async () => {
  const html = '<link rel="stylesheet" href="/_astro/gone.css">';
  await expect(styleTrimmer('')(html)).rejects.toThrow('gone.css');
});

import { expect, test } from 'vitest';
import { trimStyles } from '../../../src/build/trim-styles.ts';

const page = (css: string, body: string) =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;

test('a page keeps the rules for what it has, and no others', async () => {
  const html = page(
    '.sm\\:p-1{padding:1px}.gone{color:red}p{margin:0}ol{margin:0}',
    '<p class="sm:p-1">x</p>',
  );
  expect(await trimStyles(html, '')).toBe(
    page('.sm\\:p-1{padding:1px}p{margin:0}', '<p class="sm:p-1">x</p>'),
  );
});

test('what a script may add later keeps its rules', async () => {
  const html = page('.is-late{color:red}[hidden]{display:none}', '<p>x</p>');
  expect(await trimStyles(html, 'e.classList.add("is-late")')).toBe(html);
});

test('a theme that is chosen later keeps its colours', async () => {
  const html = page(':root[data-theme=dark]{color-scheme:dark}', '<p>x</p>');
  expect(await trimStyles(html, '')).toBe(html);
});

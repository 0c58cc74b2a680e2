import fc from 'fast-check';
import { toString as toText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  heading,
  link,
  list,
  markdownOf,
  paragraph,
} from '../../../../src/exports/twins/markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const parse = (markdown: string) => parser.parse(markdown);

/** As a reader of Markdown has it: spaces at the ends of a line are none. */
const said = (text: string) => text.replace(/\s+/gu, ' ').trim();

function readBack(text: string) {
  const [title, block, items, ...others] = parse(
    markdownOf([
      heading(1, text),
      paragraph('Before ', text, ' after'),
      ...list([['x ', text, ' y'], [link(text, 'https://example.org/a?b=(c)&d#e')]]),
    ]),
  ).children;
  return { title, block, items, others };
}

describe.each([
  'a * [b](c) <script>alert(1)</script> | d',
  '# no heading',
  '1. no list',
  '- no list',
  '“quoted” & "quoted" &amp; ]]>',
  '~~2026-01~~ and 2026-01~ to 2026-02~',
  'see www.example.org and https://example.org/x_y_z',
  '😀 عنوان من اليمين إلى اليسار',
  'snake_case_name and *stars* and `code` and ![image](x)',
  'a\nb\n\n# c',
])('%s', (text) => {
  test('reads as it is written, wherever it stands', () => {
    const { title, block, items, others } = readBack(text);
    expect(others).toEqual([]);
    expect(title?.type).toBe('heading');
    expect(toText(title)).toBe(said(text));
    expect(toText(block)).toBe(said(`Before ${text} after`));
    expect(items?.type).toBe('list');
    expect(toText(items)).toBe(said(`x ${text} y`) + said(text));
  });
});

test('no words of a text become signs of Markdown', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('ab *_[]()<>|#-+.!`~\\&;:/@"\'12\n\té😀ب')),
    maxLength: 40,
  });
  fc.assert(
    fc.property(letters, (text) => {
      fc.pre(said(text) !== '');
      const { block, others } = readBack(`x${text}y`);
      expect(others).toEqual([]);
      expect(toText(block)).toBe(said(`Before x${text}y after`));
    }),
    { numRuns: 500 },
  );
});

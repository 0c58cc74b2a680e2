import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { sourceOffset } from '../../../src/markdown/source-offset.ts';
import { textRuns } from '../../../src/markdown/text-runs.ts';

/** Where "Iraq", which stands in the text of one paragraph, is found in its Markdown. */
function placeOfIraq(markdown: string): number | undefined {
  const places: number[] = [];
  visit(parseBody(markdown), 'paragraph', (paragraph: Paragraph) => {
    const text = textRuns(paragraph)
      .map((run) => run.text)
      .join('');
    const at = text.indexOf('Iraq');
    if (at >= 0) places.push(sourceOffset(paragraph, at, markdown));
  });
  return places[0];
}

test.each([
  ['a plain line', 'They say that Iraq spoke.'],
  ['another line of a paragraph', 'They say\nthat   \n  all of\r\n\tIraq spoke.'],
  ['escapes', '1\\. \\*Not\\* a \\_list\\_ \\q \\\\ of Iraq'],
  [
    'character references',
    'Black &amp; white &#42; &#x2a; &copy; &nvlt; &nbsp; &no; &amp;amp; in Iraq',
  ],
  ['a line break that is a character reference', 'One&#10;two in Iraq'],
  ['emphasis', '**They** _say_ ~~that~~ *so **Iraq** spoke*'],
  ['links', 'See [this](https://example.org/ "x") and <https://example.org/> or a@b.com: Iraq'],
  ['code', 'The `code` and ``a ` b`` of Iraq'],
  ['a hard break', 'One  \ntwo\\\nIraq'],
  ['quotations', '> They say &amp; repeat\n>   that\n> > inside  \n>> Iraq\n> spoke'],
  ['a quotation that goes on without its mark', '> They say\nthat Iraq spoke'],
  ['a mark of quotation that is text', 'They say\n     > that Iraq spoke'],
  ['a list', '- One\n- two and\n  more\n\n  Iraq'],
  ['a footnote', 'Text[^1].\n\n[^1]: One\n    two Iraq'],
  ['other paragraphs', 'One &amp; two\n\nIraq\n\nthree'],
  ['letters of two units', '𝐀😀 &#128512; Iraq'],
])('a name is placed where it begins: %s', (_, markdown) => {
  expect(placeOfIraq(markdown)).toBe(markdown.indexOf('Iraq'));
});

test('a place in words that are linked by hand is where the link begins', () => {
  expect(placeOfIraq('So [the *land* of Iraq](entity:iraq) spoke')).toBe(3);
});

test('a name is placed where it begins, whatever stands before it', () => {
  const pieces = fc.constantFrom(
    ...['word', '\\*', '\\\\', '\\a', '&amp;', '&#58;', '&nosuch;', '&', '[a](https://b.org)'],
    ...['**b**', '_c_', '`d`', '\n', '  \n', '\\\n', '\r\n', '[^1]', '<e@f.org>', 'g@h.org', '“'],
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }),
      fc.constantFrom('', '> ', '- ', '1. '),
      (before, container) => {
        const markdown = `${container}Start ${before.join(' ').replace(/[ \t]*(\r?\n)\s*/g, '$1')} Iraq`;
        expect(placeOfIraq(markdown)).toBe(markdown.indexOf('Iraq'));
      },
    ),
  );
});

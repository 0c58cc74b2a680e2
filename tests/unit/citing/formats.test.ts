import { createRequire } from 'node:module';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { cslDate } from '../../../src/citing/csl-date.ts';
import type { CslItem } from '../../../src/citing/csl-item.ts';
import { type Format, FORMATS } from '../../../src/citing/formats.ts';

const require = createRequire(import.meta.url);
/** In RIS it takes the author of a newspaper article for its reporter. */
type ReadItem = CslItem & { reporter?: string };
const { Cite } = require('@citation-js/core') as {
  Cite: new (text: string) => { data: ReadItem[] };
};
for (const format of ['bibtex', 'ris', 'csl']) require(`@citation-js/plugin-${format}`);

/** What citation-js, a reader that is not ours, finds in a citation. */
function readBack(format: Format, item: CslItem): ReadItem {
  const [read] = new Cite(FORMATS[format](item)).data;
  return read!;
}

const item: CslItem = {
  id: 'a-piece',
  type: 'article-newspaper',
  title: 'Shares & “secrets”: 50% of {all} #1_2 for $3 ~ {\\it x} ^ ]]> 🛰 تبادل',
  author: [{ literal: 'Joseph Fitsanakis' }],
  'container-title': 'Sources & Co.',
  issued: { 'date-parts': [[2015, 9, 27]] },
  accessed: { 'date-parts': [[2026, 11, 27]] },
  URL: 'https://example.org/a_b/?c=1&d=%20e#f',
  language: 'en',
};

describe.each(['bibtex', 'ris', 'csl'] as const)('%s', (format) => {
  test('title, days and address come back from a program that reads it', () => {
    const { title, accessed, URL: url } = item;
    // Of the two fields that RIS has for it, citation-js reads that of the year.
    const issued = format === 'ris' ? { 'date-parts': [[2015]] } : item.issued;
    expect(readBack(format, item)).toMatchObject({ title, issued, accessed, URL: url });
  });

  test('who wrote it comes back', () => {
    const { author, reporter } = readBack(format, item);
    const name = author?.map((part) => Object.values(part).join(' ')).join(' ');
    expect(name ?? reporter).toBe('Joseph Fitsanakis');
  });

  test('a piece whose headline is not known is listed by its outlet and day', () => {
    const untitled = { ...item };
    delete untitled.title;
    expect(readBack(format, untitled).title).toBe(
      '[Article in Sources & Co., September 27, 2015, headline not known]',
    );
  });

  test('a name in parts comes back in the same parts', () => {
    const name = { family: 'Holt', given: 'Mira A.' };
    const { author, reporter } = readBack(format, { ...item, author: [name] });
    expect(author?.[0] ?? reporter).toEqual(format === 'ris' ? 'Holt, Mira A.' : name);
  });

  test.each(["The ''third'' way", '``So be it``', '2014--2015 --- and on', '<<Non>>, ,,nein,, ?`'])(
    'signs that TeX would join stay apart: %s',
    (title) => {
      expect(readBack(format, { ...item, title }).title).toBe(title);
    },
  );

  test('any title comes back', () => {
    // Blanks at the ends or doubled are no part of a title.
    const titles = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replaceAll(/[\s\p{C}]+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(titles, (title) => {
        expect(readBack(format, { ...item, title }).title).toBe(title);
      }),
    );
  });
});

test('the whole day stands in RIS, too, for programs that read it', () => {
  expect(FORMATS.ris(item)).toContain('\r\nDA  - 2015/09/27\r\n');
});

test('Markdown has the title as it is, and leads to the page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (any) => {
      const title = any.replaceAll(/[\s\p{C}]+/gu, ' ').trim() || 'None';
      const tree = unified()
        .use(remarkParse)
        .parse(FORMATS.markdown({ ...item, title }));
      const [paragraph] = tree.children;
      expect(paragraph?.type).toBe('paragraph');
      const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      expect(link).toMatchObject({ type: 'link', url: item.URL });
      expect(toString(link)).toBe(title);
    }),
  );
});

test.each([
  ['2015-09-27', { 'date-parts': [[2015, 9, 27]] }],
  ['2015-09', { 'date-parts': [[2015, 9]] }],
  ['2015', { 'date-parts': [[2015]] }],
  ['2015-09~', { 'date-parts': [[2015]], literal: 'about September 2015' }],
  [
    '2015-09-27/2015-10-02',
    { 'date-parts': [[2015]], literal: 'between 27 September and 2 October 2015' },
  ],
  ['2015-12/2016-01', { literal: 'between December 2015 and January 2016' }],
  // The year before 1 is 0 in EDTF, and -1 in CSL.
  ['-0043-03-15', { 'date-parts': [[-44]], literal: '15 March 44 BC' }],
])('the date %s is written as citation programs take it', (date, csl) => {
  expect(cslDate(date)).toEqual(csl);
});

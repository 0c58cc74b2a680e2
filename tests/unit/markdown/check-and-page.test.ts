import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskOf } from '../../../src/check/desk.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { digest } from '../../../src/words/en/index.ts';
import { aDesk, findingsOf } from '../check/a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const { options } = markdownProcessor({ named: [], words: digest });
const processor = await createMarkdownProcessor({ syntaxHighlight: false, ...options });

/** The ids of the passages on a page. */
async function passagesOnPage(body: string) {
  const { code } = await processor.render(body);
  const ids = [...code.matchAll(/<(?:p|figure) id="([^"]+)" class="passage"/g)].map(([, id]) => id);
  return { ids: ids.toSorted(), words: code.replace(/<code>.*?<\/code>/gs, '') };
}

/** What the check makes of a body: the ids of its passages, and the rules about text that it breaks. */
function checked(body: string) {
  const content = aDesk({ [ARTICLE]: ['{#said}\n', `{#said}\n\n${body}`] });
  const passages = deskOf(content).bodies[0]?.passages.filter(({ id }) => id !== 'said') ?? [];
  const broken = findingsOf(content).map(({ rule }) => rule);
  return {
    ids: passages.map(({ id }) => id).toSorted(),
    broken: broken.filter((rule) => ABOUT_TEXT.has(rule)),
  };
}
const ABOUT_TEXT = new Set([
  'duplicate-passage',
  'lost-marker',
  'lost-note',
  'missing-marker',
  'raw-html',
  'unknown-passage',
  'unsafe-address',
  'unset-markdown',
]);

test.each([
  ['a tight list', '- Iraq. {#one}\n- 3,500 troops. {#two}'],
  ['a loose list', '- One. {#one}\n\n- Two. {#two}'],
  ['a tight list with a loose one inside', '- One. {#one}\n  - Two. {#two}\n\n    More. {#more}'],
  ['a numbered list that starts late', '7. One. {#one}\n8. Two. {#two}'],
  ['a list in a list in a quotation', '> - One. {#one}\n>   1. Two. {#two}'],
  ['an entry of two paragraphs', '- One. {#one}\n\n  Two. {#two}'],
  ['a quotation', '> Quoted. {#quoted}\n>\n> And more. {#more}'],
  ['a note', 'Called.[^1] {#called}\n\n[^1]: A note. {#note}\n\n    And more. {#more}'],
  ['a note called from a note', 'A.[^1] {#a}\n\n[^2]: C. {#c}\n\n[^1]: B.[^2] {#b}'],
  ['a marker after emphasis', 'Some *words* {#words}'],
  ['a marker after a link', 'See [it](https://example.org/) {#it}'],
  ['a marker after code', 'See `it` {#it}'],
  ['a marker on a line of its own', 'Some words.\n{#words}'],
  ['a marker after a break', 'Some words.\\\n{#words}'],
  ['a marker after the break of two spaces', 'Some words.  \n{#words}'],
  ['a marker without a space before it', 'Some words.{#words}'],
  ['a table', '| A | B |\n|---|--:|\n| 1 | 2 |\n\n{#table}'],
  ['code', '```\n{#not-a-marker}\n```\n\n{#code}\n\nAfter code. {#after}'],
  ['a paragraph below a heading', '## About it\n\nSome words. {#about-it}'],
  ['lines that end as on Windows', '- One. {#one}\r\n- Two.\r\n  {#two}\r\n'],
])('every passage of %s is an anchor on the page', async (_shape, body) => {
  const { ids, broken } = checked(body);
  expect(broken).toEqual([]);
  expect(ids).toEqual(
    [...body.matchAll(/\{#([^}]+)\}/g)]
      .map(([, id]) => id)
      .filter((id) => id !== 'not-a-marker')
      .toSorted(),
  );
  expect((await passagesOnPage(body)).ids).toEqual(ids);
});

const PIECES = [
  ...['{#a}', '{#b}', '{#c-1}', ' {#d}', '{#A}', '{', '}', 'x', 'word ', ' '],
  ...['\n', '\n', '\n\n', '\n\n', '  \n', '\\\n', '    ', '- ', '1. ', '> ', '## ', '### ', '---'],
  ...['*', '**', '~~', '`', '```\n', '[', '](#a)', '[^1]', '[^1]: ', '[^2]', '[^2]: ', '|', ' | '],
  ...['| h | i |\n|---|--:|\n| j | k |\n', '<', '>', '<!--', '-->', '\\', '&amp;', '"'],
];

test('whatever the check accepts as a passage is an anchor on the page, and no marker is printed but behind a backslash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
      async (body) => {
        const { ids, broken } = checked(body);
        if (broken.length > 0) return;
        const page = await passagesOnPage(body);
        expect(page.ids).toEqual(ids);
        const meant = body.match(/\\\{#|\{\\#/g)?.length ?? 0;
        expect(page.words.split('{#').length - 1).toBeLessThanOrEqual(meant);
      },
    ),
    { numRuns: 500 },
  );
}, 30_000);

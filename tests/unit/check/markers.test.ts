import { expect, test } from 'vitest';
import { aDesk, findingsOf } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const RULES = new Set([
  'lost-marker',
  'missing-marker',
  'lost-note',
  'unset-markdown',
  'unknown-passage',
]);

/** The mistakes of markers and structure in a body, with lines counted from its own first. */
const mistakesIn = (body: string) =>
  findingsOf(aDesk({ [ARTICLE]: ['{#said}\n', `{#said}\n\n${body}`] }))
    .filter(({ path, rule }) => path === ARTICLE && RULES.has(rule))
    .map(({ rule, at, message }) => `${at.line - 25}:${at.column} ${rule}: ${message}`);

const IN_HEADING =
  'is in a heading, which has no id of its own. Take it out; the paragraphs below have theirs.';
const IN_CELL =
  'is in a cell, but a table goes by one id. Write it below the table, on a line of its own after an empty one.';
const NOT_LAST =
  'does not end its paragraph. Move it to the very end, behind the last full stop or note.';
const NO_ID = 'is no id. Ids are lower-case letters, digits and single hyphens between them:';
const INSIDE = 'Write it behind that, at the very end of the paragraph.';

test.each([
  ['a heading', '## Heading {#h}', `1:12 lost-marker: "{#h}" ${IN_HEADING}`],
  ['an underlined heading', 'Heading {#h}\n---', `1:9 lost-marker: "{#h}" ${IN_HEADING}`],
  ['emphasis', '*x {#e}*', `1:4 lost-marker: "{#e}" is inside emphasis. ${INSIDE}`],
  ['emphasis in bold', '**y *x {#e}***', `1:8 lost-marker: "{#e}" is inside emphasis. ${INSIDE}`],
  [
    'a link',
    '[x {#e}](https://example.org/)',
    `1:4 lost-marker: "{#e}" is inside a link. ${INSIDE}`,
  ],
  ['a cell', '| a {#c} |\n|---|\n| b |\n\n{#t}', `1:5 lost-marker: "{#c}" ${IN_CELL}`],
  [
    'the line below a table',
    '| a |\n|---|\n| b |\n{#c}\n\n{#t}',
    `4:1 lost-marker: "{#c}" ${IN_CELL}`,
  ],
  ['mid-sentence', 'Some {#mid} words.', `1:6 lost-marker: "{#mid}" ${NOT_LAST}`],
  [
    'the second line of three',
    'Some\nmore {#mid}\nwords.',
    `2:6 lost-marker: "{#mid}" ${NOT_LAST}`,
  ],
  ['front of a full stop', 'Some words {#mid}.', `1:12 lost-marker: "{#mid}" ${NOT_LAST}`],
  [
    'front of a note',
    'Words {#mid}[^1]\n\n[^1]: Note. {#n}',
    `1:7 lost-marker: "{#mid}" ${NOT_LAST}`,
  ],
  [
    'a line of its own',
    'Some words.\n\n{#alone}',
    '3:1 lost-marker: "{#alone}" has nothing before it. Write it at the end of the paragraph that it names; only a table or code has its id below it.',
  ],
  [
    'an entry of nothing else',
    '- {#alone}',
    '1:3 lost-marker: "{#alone}" has nothing before it. Write it at the end of the paragraph that it names; only a table or code has its id below it.',
  ],
])('a marker in %s is told with its place', (_where, body, mistake) => {
  expect(mistakesIn(body)).toEqual([mistake]);
});

test('the first of two markers in a paragraph is told', () => {
  expect(mistakesIn('Two {#a} {#b}')).toEqual([
    '1:5 lost-marker: "{#a}" stands in a paragraph that is called "b" already. Take one of the two away.',
  ]);
});

test.each([
  ['{#Upper.Case}', '{#upper-case}'],
  ['{#a--b}', '{#a-b}'],
  ['{#a>b}', '{#a-b}'],
  ['{#a_b}', '{#a-b}'],
  ['{#-a}', '{#a}'],
  ['{#ünder}', '{#under}'],
  ['{ #a }', '{#a}'],
  ['{: #a}', '{#a}'],
  ['{#}', '{#words}'],
  ['{#العراق}', '{#words}'],
  ['{#a b}', '{#a-b}'],
  ['{#open', '{#open}'],
  ['{sign}', '{#sign}'],
])('%s is told with what to write: %s', (found, proposed) => {
  expect(mistakesIn(`Words ${found}`)).toEqual([
    `1:7 lost-marker: "${found}" ${NO_ID} ${proposed}.`,
  ]);
});

test('a marker in code is text', () => {
  expect(mistakesIn('Write `{#id}` at its end. {#end}\n\n    {#id}\n\n{#code}')).toEqual([]);
});

test.each([
  [
    'paragraph',
    'The first of many words, and others.\nMore.',
    '2:6',
    '{#the-first-of-many-words-and} at its end.',
  ],
  ['paragraph', '- One. {#one}\n- And one.', '2:11', '{#and-one} at its end.'],
  ['paragraph', '> Said so.', '1:11', '{#said-so} at its end.'],
  ['paragraph', 'Called.[^1] {#a}\n\n[^1]: A note.', '3:14', '{#a-note} at its end.'],
  ['paragraph', 'Said.', '1:6', '{#said-2} at its end.'],
  [
    'table',
    '| A | B |\n|---|---|\n| 1 | 2 |',
    '3:10',
    '{#a-b-1-2} below it, on a line of its own after an empty one.',
  ],
])('a %s without an id is told, with one to write', (what, body, place, proposal) => {
  expect(mistakesIn(body)).toEqual([
    `${place} missing-marker: This ${what} has no id. Write ${proposal}`,
  ]);
});

test('a note that nothing calls for, one of two with a name, and a call without a note are told', () => {
  expect(
    mistakesIn(
      'Call[^1] and [^3]. {#c}\n\n[^1]: One. {#n}\n\n[^2]: Two. {#m}\n\n[^1]: Three. {#o}',
    ),
  ).toEqual([
    '1:14 lost-note: There is no note "[^3]". Write it on a line of its own: [^3]: …',
    '5:1 lost-note: Nothing calls for this note. Write [^2] where it belongs, or take the note out.',
    '7:1 lost-note: Two notes are called "[^1]" (also line 28). Rename one.',
  ]);
});

test('notes that only call for each other are told', () => {
  expect(mistakesIn('[^1]: One.[^2] {#n}\n\n[^2]: Two.[^1] {#m}')).toHaveLength(2);
});

test('a heading as high as the title, or that skips a level, is told with how to write it', () => {
  expect(mistakesIn('# Top\n\n## Next\n\n#### Deep\n\n##### Deeper')).toEqual([
    '1:1 unset-markdown: This heading is as high as the title of the page. Write it with "##".',
    '5:1 unset-markdown: This heading is of level 4, where 3 is the deepest that can follow. Write it with "###".',
    '7:1 unset-markdown: This heading is of level 5, where 4 is the deepest that can follow. Write it with "####".',
  ]);
});

test('a box to tick would be lost, and is told', () => {
  expect(mistakesIn('- [x] Done. {#done}')).toEqual([
    '1:1 unset-markdown: Pages have no boxes to tick: "[ ]" and "[x]" would be lost. Say in words what is done.',
  ]);
});

test('a link to a passage that is not there is told with the nearest', () => {
  expect(mistakesIn('See [it](#siad) and [above](#said). {#see}')).toEqual([
    '1:5 unknown-passage: There is no passage "siad" in this article. Did you mean "said"?',
  ]);
});

import { expect, test } from 'vitest';
import { isError } from '../../../src/check/finding.ts';
import { aDesk, findingsOf } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';

/** The mistakes of a paragraph behind the first, with lines counted from its own. */
const mistakesIn = (body: string) =>
  findingsOf(
    aDesk({
      [ARTICLE]: ['{#said}\n', `{#said}\n\n${body}`],
    }),
  )
    .filter(isError)
    .filter(({ path, rule }) => path === ARTICLE && rule !== 'unsourced-passage')
    .map(({ rule, at, message }) => `${at.line - 25}:${at.column} ${rule}: ${message}`);

const printed = (signs: string, column: number) =>
  expect.stringContaining(
    `1:${column} printed-markup: "${signs}" would be shown as it is written.`,
  ) as string;

test.each([
  ['See [Orel][none]. {#p}', '[Orel][none]', 5],
  ['See [it][1]. {#p}', '[it][1]', 5],
  ['See [[Orel|the land]]. {#p}', '[[Orel|the land]]', 5],
  ['See [[Orel]]. {#p}', '[[Orel]]', 5],
  ['See <entity:orel>. {#p}', 'entity:orel', 5],
  ['See entity:orel. {#p}', 'entity:orel', 5],
  ['So.^[A note.] {#p}', '^[', 4],
  ['So **it is. {#p}', '**', 4],
  ['So __it is. {#p}', '__', 4],
  ['So ~~it is. {#p}', '~~', 4],
  ['So `it is. {#p}', '`', 4],
  ['So *it is. {#p}', '*', 4],
  ['So _it is. {#p}', '_', 4],
  ['So ** it is **. {#p}', '**', 4],
  ['> [!NOTE]\n> It is. {#p}', '[!NOTE]', 3],
  ['See [it] (https://example.org/). {#p}', '] (', 8],
  ['See (it)[https://example.org/]. {#p}', '(it)[', 5],
  ['##Head {#p}', '##', 1],
])('what Markdown leaves of %j is told', (body, signs, column) => {
  expect(mistakesIn(body)).toContainEqual(printed(signs, column));
});

test('a table without the line below its head is told', () => {
  expect(mistakesIn('| a | b |\n| c | d |\n\n{#p}')).toContainEqual(printed('| a | b |', 1));
});

test.each([
  'Two * three, 5 ~ 6, a_b and [sic], [Oreli]. {#p}',
  'Rated 5* by all; M*A*S*H. {#p}',
  String.raw`A star: \*so, \_so, \[\[so\]\], \*\*. ` + '{#p}',
  'Code: `**`, `[[x]]`, `entity:orel`. {#p}',
  'The mosque of Sana`a, #1 of 3. {#p}',
  'See [it][site].\n{#p}\n\n[site]: https://example.org/',
  'A {curly} word, {also: so}. {#p}',
])('%j is as it should be', (body) => {
  expect(mistakesIn(body)).toEqual([]);
});

test('a note whose name has a space is told', () => {
  expect(mistakesIn('So.[^a b] {#p}')).toEqual([
    '1:4 lost-note: "[^a b]" is no note: the name of a note has no spaces.',
  ]);
});

test.each([
  ['1986. A great year. {#p}', 1986],
  ['3. A third. {#p}', 3],
])('%j is told to begin a list', (body, number) => {
  expect(mistakesIn(body)).toEqual([
    `1:1 unset-markdown: "${number}." begins a list here. If it is no list, write a backslash before the dot: ${number}\\.`,
  ]);
});

test('numbers of a list that do not follow are told', () => {
  expect(mistakesIn('1. One. {#one}\n2. Two. {#two}\n5. Five. {#five}')).toEqual([
    '1:1 unset-markdown: The numbers of this list do not follow on each other (1, 2, 5), and would be told as 1, 2, 3. Number it from 1 on.',
  ]);
});

test.each([
  '1. One. {#one}\n2. Two. {#two}',
  '1. One. {#one}\n1. Two. {#two}',
  '3. Three. {#three}\n4. Four. {#four}',
  String.raw`1986\. A great year. {#p}`,
])('the list %j is as it should be', (body) => {
  expect(mistakesIn(body)).toEqual([]);
});

test('an empty heading is told', () => {
  expect(mistakesIn('##\n\nSo. {#p}')).toEqual([
    '1:1 unset-markdown: This heading is empty. Write its words behind it, or take it out.',
  ]);
});

const turns = (code: string) =>
  `${code} shows text in another order than it is written. Take it out; for words of another direction "lang" is enough.`;

test.each([
  [
    'characters',
    'It is \u202Eso\u202C. {#p}',
    [`1:7 turned-text: ${turns('U+202E')}`, `1:10 turned-text: ${turns('U+202C')}`],
  ],
  ['a reference', 'It is &#x202E;so. {#p}', [`1:7 turned-text: ${turns('U+202E')}`]],
])('what turns the direction of a text is told, as %s', (_name, body, told) => {
  expect(mistakesIn(body)).toEqual(told);
});

test('marks of direction and what is set apart stay, unless it has no end', () => {
  expect(mistakesIn('It is \u200E3\u200F, \u2067نعم\u2069. {#p}')).toEqual([]);
  expect(mistakesIn('It is \u2067نعم. {#p}')).toEqual([
    expect.stringMatching(/^1:7 turned-text: .* without its end/) as string,
  ]);
  expect(mistakesIn('It is so\u2069. {#p}')).toHaveLength(1);
});

test('a marker that is meant to be read stands behind a backslash', () => {
  expect(mistakesIn(String.raw`Write \{#id\} at its end, and {#lost} nowhere. ` + '{#p}')).toEqual([
    expect.stringContaining('1:31 lost-marker: "{#lost}" stands in') as string,
  ]);
});

import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { changeText } from '../../../src/files/change-text.ts';
import { yamlFaults } from '../../../src/files/yaml-faults.ts';
import { YAML_OPTIONS } from '../../../src/files/yaml-options.ts';

const messagesOf = (source: string) => yamlFaults(source).map(({ message }) => message);
const mended = (source: string) =>
  changeText(
    source,
    yamlFaults(source).map(({ changes = [] }) => changes),
  ).text;
const dataOf = (source: string): unknown => parseDocument(source, YAML_OPTIONS).toJS();

test.each([
  ['title: An article: more\n', "title: 'An article: more'\n"],
  ['title: "Quoted" and more\n', `title: '"Quoted" and more'\n`],
  ["title: 'It's so'\n", `title: "It's so"\n`],
  ['title: "He said "so" today"\n', `title: 'He said "so" today'\n`],
  ['title: “An article: more”\n', "title: 'An article: more'\n"],
  ['title: "An article”\nkind: x\n', 'title: "An article"\nkind: x\n'],
  ["title: 'It is so\nkind: x\n", "title: 'It is so'\nkind: x\n"],
  ['title: @orel says\n', "title: '@orel says'\n"],
  ['title: [sic] words\n', "title: '[sic] words'\n"],
  ['title: > more\n', "title: '> more'\n"],
  ['title: "C:\\orel"\n', `title: 'C:\\orel'\n`],
  ['title:An article\nkind: x\n', 'title: An article\nkind: x\n'],
  ['kind: b: c # a note\n', "kind: 'b: c' # a note\n"],
  ['- { value: 3, counts: all: of them }\n', "- { value: 3, counts: 'all: of them' }\n"],
  ['aliases: [A: so, so: b: c]\n', "aliases: [A: so, 'so: b: c']\n"],
  ['title: An article: more\n  that goes on\n', "title: 'An article: more\n  that goes on'\n"],
  ['at:\n\tlatitude: 1\n\tlongitude: 2\n', 'at:\n  latitude: 1\n  longitude: 2\n'],
  ['dates:\n  - event: x\n\tdate: 2015\n', 'dates:\n  - event: x\n    date: 2015\n'],
  ['\tname: A\nkind: x\n', 'name: A\nkind: x\n'],
  ['a: b: c\r\nd: "e\r\n', 'a: \'b: c\'\r\nd: "e"\r\n'],
])('%j is mended to %j', (source, after) => {
  expect(mended(source)).toBe(after);
  expect(yamlFaults(after)).toEqual([]);
});

test('a tab is called a tab, and is told once for all lines that have one', () => {
  expect(messagesOf('at:\n\tlatitude: 1\n\tlongitude: 2\n')).toEqual([
    'This line and 1 more begin with a tab, where YAML has spaces only. Write 2 spaces for each tab.',
  ]);
});

test('a tab that could stand for more or fewer spaces is told, and left to its author', () => {
  const source = 'a:\n  b:\n    c: 1\n\td: 2\n';
  expect(messagesOf(source)).toEqual([expect.stringMatching(/^This line begins with a tab/)]);
  expect(mended(source)).toBe(source);
});

test('each slip is told once, and what follows from it is not', () => {
  const source = 'a: b: c\nd:\n\te: 1\nf: @g\n';
  expect(
    yamlFaults(source).map(({ offset }) => source.slice(0, offset).split('\n').length),
  ).toEqual([1, 3, 4]);
});

test.each([
  ['a: 1\n b: 2\n', 'This line begins in column 2, the one above it in column 1'],
  ['names:\n  - a\n - b\n', 'This line begins in column 2, the one above it in column 3'],
  ['a: b\n- c\n', 'This begins an entry of a list, but it stands under no field'],
  ['title An article\nkind: x\n', 'This line is no field'],
  ['aliases: [A, B\nkind: x\n', '"[" is opened here and not closed. Write "]"'],
  ['aliases: [A]]\n', '"]" closes nothing here.'],
  ['<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n', 'git could not merge them'],
  ['a: 1\n---\nb: 2\n', 'The fields end at this line, and others begin.'],
])('of %j it is told in one message what is wrong', (source, message) => {
  expect(messagesOf(source)).toEqual([expect.stringContaining(message)]);
});

test('where words and a comment cannot be told apart nothing is put into quotes', () => {
  const source = 'title: so: we are #1 here\n';
  expect(yamlFaults(source)).toHaveLength(1);
  expect(mended(source)).toBe(source);
});

test('any words behind a key can be read once they are mended, and are the words that were written', () => {
  const words = fc
    .string({
      unit: fc.constantFrom(...Array.from('ab :@[]{}>|!%?-,.“”"’')),
      minLength: 1,
      maxLength: 12,
    })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(words, words, (first, second) => {
      const source = `one: ${first}\ntwo: ${second}\nthree: x\n`;
      const after = mended(source);
      if (yamlFaults(after).length > 0) return;
      const data = dataOf(after);
      expect(data).toMatchObject({ three: 'x' });
      const plain = (text: string) => text.replaceAll(/["'“”„’\s]/gu, '');
      for (const [key, written] of [
        ['one', first],
        ['two', second],
      ] as const) {
        const value = (data as Record<string, unknown>)[key];
        if (after.includes(`${key}: ${written}\n`) || typeof value !== 'string') continue;
        expect(plain(value)).toBe(plain(written));
      }
    }),
    { numRuns: 500 },
  );
});

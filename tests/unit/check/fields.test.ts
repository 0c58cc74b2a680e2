import { expect, test } from 'vitest';
import { isError } from '../../../src/check/finding.ts';
import { aDesk, findingsOf } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const OREL = 'content/countries/orel.yaml';
type Change = Parameters<typeof aDesk>[0];

const mistakesIn = (changes: Change) =>
  findingsOf(aDesk(changes))
    .filter(isError)
    .map(({ rule, path, at, message }) => `${path}:${at.line}:${at.column} ${rule}: ${message}`);

test.each([
  '**so**',
  '_so_',
  '~~so~~',
  '`so`',
  '<b>',
  '[so](https://example.org/)',
  '<https://example.org/>',
  '<entity:orel>',
  '![so](a.png)',
  '{#so}',
  '[^1]',
  '&amp;',
  '&#x202E;',
  '\\*',
])('%s in a field is told, since it would be shown as it is written', (markup) => {
  const text = JSON.stringify(`It says ${markup} there.`);
  expect(mistakesIn({ [ARTICLE]: ['summary: It says so. [@#said]', `summary: ${text}`] })).toEqual([
    `${ARTICLE}:3:10 markup-in-field: "${markup}" would be shown as it is written: this field is plain text. Leave only the words.`,
  ]);
  expect(mistakesIn({ [ARTICLE]: ['counts: troops', `counts: ${text}`] })).toHaveLength(1);
  expect(mistakesIn({ [OREL]: ['A country. [@a-book]', text] })).toEqual([
    `${OREL}:2:14 markup-in-field: "${markup}" would be shown as it is written: this field is plain text. Leave only the words, or link them to what they name: [words](entity:id).`,
  ]);
});

test.each([
  'M*A*S*H',
  '2 * 3 * 4',
  '[sic]',
  '# 1',
  '- a dash',
  '1986. A year',
  'AT&T & Co; snake_case_name',
  'see https://example.org/a_b_c',
  '< 5 and > 4',
  'about ~5 or ~6',
])('%s in a field is plain text', (text) => {
  expect(
    mistakesIn({ [ARTICLE]: ['title: An article', `title: ${JSON.stringify(text)}`] }),
  ).toEqual([]);
});

test('a link to an entity is read in a description', () => {
  expect(
    mistakesIn({
      [OREL]: ['A country. [@a-book]', "'By [them](entity:gardens-guild). [@a-book]'"],
    }),
  ).toEqual([]);
});

test('what stands twice on any list is told', () => {
  const reliance = '  - source: the-daily\n    sourcing: own-reporting\n    passage: said\n';
  expect(
    mistakesIn({
      [ARTICLE]: [
        `passage: said\n    by: the-daily\nsources:\n${reliance}`,
        `passage: [said, said]\n    by: the-daily\nsources:\n${reliance}${reliance}`,
      ],
    }),
  ).toEqual([
    `${ARTICLE}:14:21 duplicate-entry: "said" is on this list twice. Take one away.`,
    `${ARTICLE}:20:5 duplicate-entry: This entry is on this list twice. Take one away.`,
  ]);
});

test.each([...aDesk().files.map(({ path }) => path)])(
  'where %s cannot be read, that is all that is said',
  (path) => {
    const unclosed = path.endsWith('.md') ? '---\na: [\n---\nOrel. {#said}\n' : 'a: [';
    expect(mistakesIn({ [path]: unclosed })).toHaveLength(1);
    expect(mistakesIn({ [path]: Uint8Array.of(0xff) })).toHaveLength(1);
  },
);

test.each([
  ['NONE', 'none'],
  ['Gardens_Guild', 'gardens-guild'],
])('for %s the id that differs in capitals or spaces alone is proposed', (written, meant) => {
  expect(
    mistakesIn({ [ARTICLE]: ['Orel spoke', `[It](entity:${written}) and Orel spoke`] }),
  ).toEqual([
    `${ARTICLE}:24:1 unknown-entity: There is no entity "${written}". Did you mean "${meant}"?`,
  ]);
});

test.each([
  ['2021-22', 'summer 2021', '2021/2022'],
  ['2023-24', 'winter 2023', '2023/2024'],
])('years that run on are asked about: %s would be told as %s', (date, told, years) => {
  const asked = findingsOf(aDesk({ [ARTICLE]: ['published: 2015-09-30', `published: ${date}`] }));
  expect(asked.filter(({ rule }) => rule === 'years-as-season')).toMatchObject([
    {
      at: { line: 6, column: 14 },
      message: `"${date}" is ${told}. For the two years write ${years}.`,
    },
  ]);
});

test.each(['2015-22', '2021-09', '2021-24', '2007-08', '2011-12'])(
  '%s is not asked about',
  (date) => {
    const asked = findingsOf(aDesk({ [ARTICLE]: ['published: 2015-09-30', `published: ${date}`] }));
    expect(asked.filter(({ rule }) => rule === 'years-as-season')).toEqual([]);
  },
);

test.each([
  [1, 'years', true],
  [1, 'members of the council', true],
  [1, 'year', false],
  [1, 'member of several councils', false],
  [1, 'bus', false],
  [2, 'years', false],
])('the unit of a figure of %s, %s: the check asks for the singular: %s', (value, unit, isTold) => {
  const figure = `{ value: ${value}, unit: ${unit}, counts: some, passage: said }`;
  const found = findingsOf(
    aDesk({ [ARTICLE]: ['{ value: 3500, unit: troops, counts: troops, passage: said }', figure] }),
  ).filter(({ rule }) => rule === 'one-in-plural');
  expect(found).toHaveLength(isTold ? 1 : 0);
});

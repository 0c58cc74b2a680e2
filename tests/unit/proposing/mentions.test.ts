import { expect, test } from 'vitest';
import type { Named } from '../../../src/model/names/named.ts';
import { paragraphsIn } from '../../../src/model/paragraphs.ts';
import { mentionsIn } from '../../../src/proposing/names/mentions.ts';

const NAMED: Named[] = [
  { id: 'hope', kind: 'actor', name: 'Hope', aliases: [] },
  { id: 'bath', kind: 'place', name: 'Bath', aliases: [] },
  { id: 'grey-river', kind: 'place', name: 'Grey River', aliases: [] },
  { id: 'orel', kind: 'actor', name: 'Orel', aliases: [] },
  { id: 'union', kind: 'actor', name: 'Union', aliases: [] },
];
const mentionedIn = (text: string) => [
  ...new Set(mentionsIn(text, paragraphsIn(text), NAMED).map(({ id }) => id)),
];

test.each([
  'The Grey River Pipeline leaks.',
  'He read the Bath Chronicle.',
  'It was Trade Minister Clara Orel who spoke. Orel left.',
  'It was Clara Orel who spoke. “No,” Orel said.',
])('a known name inside a longer one is no mention: %s', (text) => {
  expect(mentionedIn(text)).toEqual([]);
});

test.each([
  'They hope that the union has a bath.',
  'Hope fades after three days.',
  '“Hope so,” she said.',
  'She gave “Hope” as her name.',
])('an ordinary word is no mention: %s', (text) => {
  expect(mentionedIn(text)).toEqual([]);
});

test.each([
  ['They voted for Hope on Sunday.', 'hope'],
  ['Hope, a small party, won.', 'hope'],
  ['They voted for Hope. Hope won.', 'hope'],
  ['It was Councillor Orel who spoke.', 'orel'],
  ['They bathed in the Grey River.', 'grey-river'],
  ['Bath is old.', 'bath'],
])('a name that stands by itself is a mention: %s', (text, id) => {
  expect(mentionedIn(text)).toEqual([id]);
});

test('what stands above the body is no mention', () => {
  expect(mentionedIn('By Ada Holm in Bath\n\nIt rained all day.')).toEqual([]);
});

test('a name does not run on from the line before', () => {
  expect(mentionedIn('Photo by Ada Holm\nOrel spoke to them.')).toEqual(['orel']);
});

import { expect, test } from 'vitest';
import { compareWithOriginals } from '../../../src/check/originals.ts';
import { aDesk } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const ORIGINAL =
  'On Sunday Orel spoke of it, of “Gilde”, and of 3,500 troops that were “on their way”.';
const OTHER = 'Elsewhere it rained, and nobody spoke of anything.';
const quoting = {
  [ARTICLE]: ['Orel spoke', 'Orel spoke of troops “on their way” and'] satisfies [string, string],
};

const foundIn = (changes: Parameters<typeof aDesk>[0], ...texts: string[]) =>
  compareWithOriginals(aDesk(changes), texts).map(
    ({ at, message }) => `${at.line}:${at.column} ${message}`,
  );

test('a digest that takes from its original what that has is sound, whichever text it is', () => {
  expect(foundIn(quoting, OTHER, ORIGINAL)).toEqual([]);
});

test.each([
  ['a quotation', ORIGINAL.replace('on their way', 'under way'), '24:23 "on their way"'],
  ['the words for a time', ORIGINAL.replace('On Sunday', 'Now'), '13:14 "on Sunday"'],
  ['a name', ORIGINAL.replace('Gilde', 'GGGD'), '9:19 "Gilde"'],
  ['a figure', ORIGINAL.replace('3,500', '3,600'), '21:14 "3500"'],
])('%s that is not in the original is told where it stands', (_what, original, mistake) => {
  expect(foundIn(quoting, OTHER, original)).toEqual([`${mistake} is not in the original.`]);
});

test('a digest of which no text is the original is told', () => {
  expect(foundIn(quoting, OTHER)).toEqual([
    '1:1 None of the texts is the original of this digest: it was compared with none.',
  ]);
});

test('a place in the original that is not there is told, and one that is somewhere else', () => {
  const placed = (place: string): [string, string] => [
    '{ paragraph: 1, start: spoke of it }',
    place,
  ];
  const original = `A headline\n\n${OTHER}\n\n${ORIGINAL} Then it ended.`;
  const found = (place: string) =>
    foundIn({ [ARTICLE]: placed(place) }, original).map((message) => message.replace(/^\S+ /, ''));
  expect(found('{ paragraph: 2, start: spoke of it, end: it ended }')).toEqual([
    'No passage is from paragraph 1, sentence 1: "Elsewhere it rained, and nobody spoke of anything.".',
  ]);
  expect(found('{ paragraph: 1, start: spoke of it }')).toContain(
    'Paragraph 1 of the original has no "spoke of it".',
  );
  expect(found('{ paragraph: 3, start: spoke of it }')).toContain(
    'The original has no paragraph 3.',
  );
  expect(found('{ paragraph: 2, start: it ended, end: spoke of it }')).toContain(
    '"spoke of it" comes before "it ended".',
  );
});

import { expect, test } from 'vitest';
import { nameFinder } from '../../../../src/model/names/name-finder.ts';
import { ordinaryWords } from '../../../../src/search/index/ordinary-words.ts';

const names = ['Department of War', 'Foreign Policy', 'Bob Work', 'Work', 'ISIS'];
const find = nameFinder(names.map((name) => ({ id: name, name, exactCase: true })));
const ordinaryIn = (text: string) => ordinaryWords(names, [{ text, mentions: find(text) }]);

test('a word that stands outside of names is an ordinary one', () => {
  const { words } = ordinaryIn('The Department of War ended the war.');
  expect(words.has('war')).toBe(true);
  expect(words.has('department')).toBe(false);
});

test('a name that texts also have without its capitals is ordinary words there', () => {
  const found = ordinaryIn(
    'Foreign Policy on foreign policy: Work said that the work of ISIS goes on.',
  );
  expect([...found.names].sort()).toEqual(['Foreign Policy', 'Work']);
});

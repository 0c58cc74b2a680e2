import { expect, test } from 'vitest';
import { suggestionsFor } from '../../../../src/search/query/suggestions.ts';
import type { Thing } from '../../../../src/search/query/things.ts';

const thing = (id: string, mentions: number, ...names: string[]): Thing => ({
  id,
  sort: 'Thing',
  name: names[0] ?? '',
  path: `/actors/${id}/`,
  articles: 1,
  mentions,
  names,
  ordinaryWords: [],
  demonyms: [],
});
const things = [
  thing('iraq', 24, 'Iraq', 'العراق'),
  thing('forces', 3, 'Iraqi Armed Forces'),
  thing('iran', 9, 'Iran'),
  thing('hts', 12, 'Hayat Tahrir al-Sham', 'HTS'),
  thing('sharaa', 4, 'Ahmed al-Sharaa', 'al-Shara'),
];
const namesFor = (typed: string) => suggestionsFor(typed, things).map(({ name }) => name);

test('a name is suggested by how it or a word in it begins, the most mentioned first', () => {
  expect(namesFor('ir')).toEqual(['Iraq', 'Iran', 'Iraqi Armed Forces']);
  expect(namesFor('tah')).toEqual(['Hayat Tahrir al-Sham']);
  expect(namesFor('sham')).toEqual(['Hayat Tahrir al-Sham']);
});

test('a name is suggested in the spelling and script that it is typed in', () => {
  expect(namesFor('al-sha')).toEqual(['al-Shara', 'Hayat Tahrir al-Sham']);
  expect(namesFor('العر')).toEqual(['العراق']);
});

test('what has the whole of a name is suggested first, before those that only begin so', () => {
  expect(namesFor('iraq')).toEqual(['Iraq', 'Iraqi Armed Forces']);
});

test('the only name that there is, wholly typed, and a letter alone suggest nothing', () => {
  expect(namesFor('iran')).toEqual([]);
  expect(namesFor('i')).toEqual([]);
  expect(namesFor('')).toEqual([]);
});

test('letters within a word suggest nothing', () => {
  expect(namesFor('raq')).toEqual([]);
});

import { expect, test } from 'vitest';
import { type Thing, thingFinder } from '../../../../src/search/query/things.ts';

const thing = (id: string, ...names: string[]): Thing => ({
  id,
  sort: 'Thing',
  name: names[0] ?? '',
  path: `/actors/${id}/`,
  articles: 1,
  mentions: 1,
  names,
  ordinaryWords: [],
  demonyms: [],
});
const things = [
  thing('islamic-state', 'Islamic State', 'ISIS', 'IS', 'Daesh', 'داعش', 'ИГИЛ'),
  thing('shrine', 'Sayyida Zainab Shrine', 'Sayyida Zaynab'),
  thing('hts', 'Hayat Tahrir al-Sham', "Hay'at Tahrir al-Sham", 'HTS'),
  thing('levitt', 'Matthew Levitt'),
  thing('iraq', 'Iraq'),
  thing('hezbollah', 'Hezbollah'),
  thing('bob', 'Bob Work'),
  thing('steve', 'Steve Work'),
];
const finder = thingFinder(things);
const idsOf = (query: string) => finder.byName(query).things.map(({ id }) => id);
const idByPart = (query: string) => finder.byPart(query)?.thing.id;

test.each([
  ['ISIS', ['islamic-state']],
  ['isis', ['islamic-state']],
  ['IS', ['islamic-state']],
  ['داعش', ['islamic-state']],
  ['داعــش', ['islamic-state']],
  ['ИГИЛ', ['islamic-state']],
  ['hay’at tahrir al-sham', ['hts']],
  ['levitt', []],
  ['Iraq Daesh', ['iraq', 'islamic-state']],
])('"%s" names %j', (query, ids) => {
  expect(idsOf(query)).toEqual(ids);
});

test.each([
  ['Zaynab', 'shrine'],
  ['zaynab', 'shrine'],
  ['levitt', 'levitt'],
  ['tahrir', 'hts'],
])('"%s" is part of a name of %s alone', (query, id) => {
  expect(idByPart(query)).toBe(id);
});

test.each(['is', 'agreement', '', '…', 'Work', '2015'])(
  '"%s" names nothing: an ordinary word, no word, or more than one thing',
  (query) => {
    expect(idsOf(query)).toEqual([]);
    expect(idByPart(query)).toBeUndefined();
  },
);

test.each([
  ['Daesh plot in Iraq', 'plot in'],
  ['ISIS’s plot', 'plot'],
  ["ISIS' plot", 'plot'],
  ['ISISʼs plot', 'plot'],
  ['ISIS-led attack', 'attack'],
  ['pro-Iraq, anti-Hezbollah', ''],
  ['Iraq/training', 'training'],
  ['Iraq 3,500 on 09/30/2015', '3,500 on 09/30/2015'],
])('"%s" says "%s" besides its names', (query, rest) => {
  expect(finder.byName(query).rest).toBe(rest);
});

test('a word that texts use otherwise is known as one', () => {
  const { byPart } = thingFinder([
    { ...thing('defense', 'Department of Defense', 'Department of War'), ordinaryWords: ['war'] },
  ]);
  const isOrdinary = (query: string) => byPart(query)?.isOrdinary;
  expect(isOrdinary('war')).toBe(true);
  expect(isOrdinary('War')).toBe(true);
  expect(isOrdinary('department of war')).toBe(false);
  expect(isOrdinary('defense')).toBe(false);
});

test('a name that is an ordinary word in lower case wants its capitals', () => {
  const { byName } = thingFinder([{ ...thing('bob', 'Bob Work', 'Work'), exactCase: ['Work'] }]);
  expect(byName('work').things).toEqual([]);
  expect(byName('Work').things.map(({ id }) => id)).toEqual(['bob']);
  expect(byName('bob work').things.map(({ id }) => id)).toEqual(['bob']);
});

test('a name whose words are ordinary ones in lower case is named by its very capitals, else only by part', () => {
  const magazine = { ...thing('magazine', 'Foreign Policy', 'FP'), exactCase: ['Foreign Policy'] };
  const { byName, byPart } = thingFinder([magazine]);
  expect(byName('Foreign Policy on Iraq').things).toEqual([magazine]);
  expect(byName('foreign policy on Iraq').things).toEqual([]);
  expect(byPart('foreign policy')?.thing).toEqual(magazine);
});

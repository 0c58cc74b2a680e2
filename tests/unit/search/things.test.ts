import { expect, test } from 'vitest';
import { type Thing, thingFinder } from '../../../src/search/things.ts';

const thing = (id: string, ...names: string[]): Thing => ({
  id,
  sort: 'Thing',
  name: names[0] ?? '',
  path: `/actors/${id}/`,
  articles: 1,
  mentions: 1,
  names,
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
const find = thingFinder(things);
const idsOf = (query: string) => find(query)?.things.map(({ id }) => id);

test.each([
  ['ISIS', ['islamic-state']],
  ['isis', ['islamic-state']],
  ['IS', ['islamic-state']],
  ['داعش', ['islamic-state']],
  ['ИГИЛ', ['islamic-state']],
  ['hay’at tahrir al-sham', ['hts']],
  ['Zaynab', ['shrine']],
  ['levitt', ['levitt']],
  ['Iraq Daesh', ['iraq', 'islamic-state']],
])('"%s" names %j', (query, ids) => {
  expect(idsOf(query)).toEqual(ids);
});

test.each(['is', 'agreement', '', '…', 'Work'])(
  '"%s" names nothing: an ordinary word, no word, or more than one thing',
  (query) => {
    expect(idsOf(query)).toBeUndefined();
  },
);

test('a name whose words are ordinary ones in lower case is named by its very capitals, else only by part', () => {
  const magazine = { ...thing('magazine', 'Foreign Policy', 'FP'), exactCase: ['Foreign Policy'] };
  const findMagazine = thingFinder([magazine]);
  expect(findMagazine('Foreign Policy on Iraq')?.isByPart).toBe(false);
  expect(findMagazine('foreign policy on Iraq')).toBeUndefined();
  expect(findMagazine('foreign policy')?.isByPart).toBe(true);
});

test('what the query says besides is kept', () => {
  expect(find('Daesh plot in Iraq')?.rest.trim()).toBe('plot in');
});

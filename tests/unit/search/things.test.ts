import { expect, test } from 'vitest';
import { nearestQueries, type Thing, thingFinder, wordsOf } from '../../../src/search/things.ts';

const thing = (id: string, ...names: string[]): Thing => ({
  id,
  sort: 'Thing',
  name: names[0] ?? '',
  path: `/actors/${id}/`,
  articles: 1,
  mentions: 1,
  names,
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

test.each(['is', 'agreement', '', '…', '"Daesh"', 'Work'])(
  '"%s" names nothing: an ordinary word, the letters themselves, or more than one thing',
  (query) => {
    expect(idsOf(query)).toBeUndefined();
  },
);

test('the words besides what is named are kept', () => {
  expect(find('Daesh plot in Iraq')?.words).toEqual(['plot', 'in']);
});

test.each([
  ['Hezbolah', ['Hezbollah']],
  ['Tahrer al-Sham', ['Tahrir al Sham']],
  ['xyzzyq', []],
  ['agrement', []],
  ['Iraq', []],
])('near "%s" there is %j', (query, near) => {
  expect(nearestQueries(query, things)).toEqual(near);
});

test('a number is one word, however its thousands are set apart', () => {
  expect(wordsOf('More than 3,500 troops, 2015')).toEqual([
    'more',
    'than',
    '3500',
    'troops',
    '2015',
  ]);
});

import { expect, test } from 'vitest';
import { nearestQueries } from '../../../../src/search/query/nearest.ts';

const known = {
  names: ['Hezbollah', 'Hayat', 'Tahrir', 'al', 'Sham', 'Iraq', 'Levitt', 'Steve', 'Work'],
  text: ['agreement', 'level', 'where', 'sharing', 'warning', 'earning'],
};

test.each([
  ['Hezbolah', ['Hezbollah']],
  ['Tahrer al-Sham', ['Tahrir al Sham']],
  ['agrement', ['agreement']],
  ['sharing with Hezbolah', ['sharing with Hezbollah']],
  ['xyzzyq', []],
  ['nowhere', []],
  ['Iraq', []],
  ['Iraqi', ['Iraq']],
])('near "%s" there is %j', (query, near) => {
  expect(nearestQueries(query, known)).toEqual(near);
});

test('of words as near as each other, the one in a name is meant', () => {
  expect(nearestQueries('Levit', { names: ['Levitt'], text: ['Levi'] })).toEqual(['Levitt']);
});

test('where several words are as near, each is offered', () => {
  expect(nearestQueries('xarning', known)).toEqual(['warning', 'earning']);
});

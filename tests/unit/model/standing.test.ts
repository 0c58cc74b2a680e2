import { expect, test } from 'vitest';
import { gradeOfStanding, STANDINGS, standingOf } from '../../../src/model/standing.ts';

const told = { isContested: false, isConfirmed: false, origins: 1, isOfOneSide: false };

test.each([
  [
    'what articles contest is contested, whatever else is known',
    { isContested: true, isConfirmed: true },
    'contested',
  ],
  [
    'what a record confirms is confirmed, however few tell of it',
    { isConfirmed: true, origins: 0 },
    'confirmed',
  ],
  ['what nobody gives a source for is claimed', { origins: 0 }, 'claimed'],
  [
    'what only a side to it says is claimed, by however many',
    { origins: 3, isOfOneSide: true },
    'claimed',
  ],
  ['one known origin is one, however many articles repeat it', {}, 'one-origin'],
  ['two origins apart are several', { origins: 2 }, 'several-origins'],
] as const)('%s', (_, of, standing) => {
  expect(standingOf({ ...told, ...of })).toBe(standing);
});

test('they are counted from 1, contested, to 5, confirmed', () => {
  expect(STANDINGS.map(gradeOfStanding)).toEqual([1, 2, 3, 4, 5]);
});

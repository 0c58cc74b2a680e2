import { expect, test } from 'vitest';
import { distinctNames } from '../../../src/taking/distinct-names.ts';

test('two pictures under one heading are told apart, and what is alone keeps its name', () => {
  const numbered = (name: string, place: number, all: number) =>
    `${name}, part ${String(place)} of ${String(all)}`;
  expect(distinctNames(['Map, 2015', 'Map, 2025', 'Map, 2015'], numbered)).toEqual([
    'Map, 2015, part 1 of 2',
    'Map, 2025',
    'Map, 2015, part 2 of 2',
  ]);
});

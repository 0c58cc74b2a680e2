import { expect, test } from 'vitest';
import { renamedThing } from '../../../../src/desk/shared/renamed-thing.ts';

test.each([
  ['irishtimes-com', 'irish-times'],
  ['orel, irishtimes-com', 'orel, irish-times'],
  ['irishtimes-com\nirishtimes-com-staff', 'irish-times\nirishtimes-com-staff'],
])('a field of ids follows the id under which a file was made: %j', (text, told) => {
  expect(renamedThing(text, 'irishtimes-com', 'irish-times', true)).toBe(told);
});

test('words follow it in links, and stay words elsewhere', () => {
  expect(
    renamedThing('[orel](entity:orel) and [it](entity:orel-two): orel', 'orel', 'orel-town', false),
  ).toBe('[orel](entity:orel-town) and [it](entity:orel-two): orel');
});

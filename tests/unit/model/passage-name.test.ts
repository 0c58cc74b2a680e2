import { expect, test } from 'vitest';
import { passageName } from '../../../src/model/passages.ts';

const NAMES = new Set(['US', 'Polvia', 'Work']);
const nameFor = (id: string) => passageName(id, (word) => NAMES.has(word));

test('a passage is called by its id, with the capitals of the names in it', () => {
  expect(nameFor('us-reading')).toBe('US reading');
  expect(nameFor('polvia-behind-it')).toBe('Polvia behind it');
  expect(nameFor('claim-against-the-us')).toBe('claim against the US');
  expect(nameFor('work-on-the-agreement')).toBe('Work on the agreement');
});

test('words that only contain a name keep their letters', () => {
  expect(nameFor('useful-homework')).toBe('useful homework');
});

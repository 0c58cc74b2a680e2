import { expect, test } from 'vitest';
import type { Chip } from '../../../../src/desk/shared/chip.ts';
import {
  entryOf,
  isShort,
  quotationOf,
  reasonAgainstMaking,
} from '../../../../src/desk/shared/chosen-words.ts';

const TEXT = 'The Gardens Guild told Orel on Sunday of 40 bicycles';
const aChip = (chip: Partial<Chip> & Pick<Chip, 'group'>, words: string): Chip => ({
  id: words,
  label: words,
  detail: '',
  adds: [],
  places: [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }],
  ...chip,
});
const CHIPS: Chip[] = [
  aChip({ group: 'things', thing: 'orel' }, 'Orel'),
  aChip({ group: 'things', thing: 'gardens-guild' }, 'Gardens Guild'),
  aChip({ group: 'dates', adds: [{ field: 'dates', value: { date: '2015-09-27' } }] }, 'on Sunday'),
  aChip({ group: 'figures', adds: [{ field: 'figures', value: { value: 40 } }] }, '40 bicycles'),
];
const chosen = (text: string) => ({
  text,
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
});
const SOURCES = new Set(['gardens-guild']);

test.each([
  ['date', 'Sunday', { field: 'dates', value: { date: '2015-09-27' } }],
  ['figure', '40', { field: 'figures', value: { value: 40 } }],
  [
    'tie',
    'Gardens Guild told Orel',
    { field: 'relations', value: { from: 'gardens-guild', type: '', to: 'orel', passage: '' } },
  ],
  [
    'source',
    'The Gardens Guild',
    { field: 'sources', value: { source: 'gardens-guild', sourcing: '', passage: '' } },
  ],
  ['date', 'The', { field: 'dates', value: { event: '', date: '', written: 'The', passage: '' } }],
] as const)('a %s of “%s” has what was found there', (made, words, entry) => {
  expect(entryOf(made, chosen(words), CHIPS, SOURCES)).toEqual(entry);
});

test('more than eight words are no words for a time, and no quotation', () => {
  expect(isShort('one two three four five six seven eight')).toBe(true);
  expect(isShort(TEXT)).toBe(false);
  expect(entryOf('date', { text: TEXT, start: 0, end: 3 }, [], SOURCES).value).not.toHaveProperty(
    'written',
  );
});

test.each([
  ['a short pause', '“a short pause”'],
  ['“a short pause”', '“a short pause”'],
  ['"a short pause', '“a short pause”'],
])('the quotation of %s has one pair of marks', (text, quotation) => {
  expect(quotationOf(text)).toBe(quotation);
});

test.each<[made: 'date' | 'figure' | 'tie', text: string, reason: string | undefined]>([
  ['date', 'the governor of Hexholm', 'noDate'],
  ['date', 'on Wednesday', undefined],
  ['date', 'in 2015', undefined],
  ['figure', 'the governor of Hexholm', 'noFigure'],
  ['figure', 'dozens of gardens', undefined],
  ['tie', 'the governor of Hexholm', undefined],
])('of a %s is said whether “%s” can hold it', (made, text, reason) => {
  expect(reasonAgainstMaking(made, { text, start: 0, end: text.length }, [])).toBe(reason);
});

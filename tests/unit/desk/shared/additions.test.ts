import { expect, test } from 'vitest';
import { entryBeside, isAsAdded, withPassage } from '../../../../src/desk/shared/additions.ts';

const said = {
  field: 'sources',
  value: { source: 'holt', sourcing: 'named-official', passage: 'reopening' },
};
const unsourced = { source: 'lake-radio', sourcing: 'no-source-given' };

test('of a passage whose word is known it is no longer said that no source is given, and of others it still is', () => {
  expect(entryBeside(said, { ...unsourced, passage: ['cost', 'reopening'] })).toEqual({
    ...unsourced,
    passage: ['cost'],
  });
  expect(entryBeside(said, { ...unsourced, passage: 'reopening' })).toBeUndefined();
});

test('any other entry stays as it is', () => {
  for (const entry of [
    { ...unsourced, passage: ['cost'] },
    { source: 'mira', sourcing: 'document', passage: ['reopening'] },
    undefined,
  ]) {
    expect(entryBeside(said, entry)).toBe(entry);
  }
});

test('an entry names the passage that says it, where it asks for one', () => {
  const entry = { field: 'dates', value: { date: '2015', passage: '' } };
  expect(withPassage(entry, 'said').value).toEqual({ date: '2015', passage: 'said' });
  expect(withPassage({ field: 'entities', value: 'orel' }, 'said').value).toBe('orel');
});

test('only an entry that nobody has changed is taken back', () => {
  const added = { field: 'dates', value: { date: '2015', passage: 'said' } };
  expect(isAsAdded(added, { passage: 'said', date: '2015' })).toBe(true);
  expect(isAsAdded(added, { passage: 'said', date: '2016' })).toBe(false);
  expect(isAsAdded(added, { passage: 'said', date: '2015', by: 'a' })).toBe(false);
});

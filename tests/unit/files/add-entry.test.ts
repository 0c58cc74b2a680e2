import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { entryAdded, type NewEntry } from '../../../src/files/add-entry.ts';
import { changeText } from '../../../src/files/change-text.ts';

const withEntry = (yaml: string, list: string[], entry: NewEntry) => {
  const change = entryAdded(yaml, list, entry);
  return change ? changeText(yaml, [[change]]).text : undefined;
};

test.each([
  ['a: [x, y] # two\n', 'a: [x, y, new] # two\n'],
  ['a: []\n', 'a: [new]\n'],
  ['a:\n  - x\n  - y # the second\nb: 1\n', 'a:\n  - x\n  - y # the second\n  - new\nb: 1\n'],
  ['a:\n- x\n', 'a:\n- x\n- new\n'],
  ['a:\r\n  - x\r\nb: 1\r\n', 'a:\r\n  - x\r\n  - new\r\nb: 1\r\n'],
  ['a:\n  - x', 'a:\n  - x\n  - new'],
  ['a:\n  - x\n\n# what follows\nb: 1\n', 'a:\n  - x\n  - new\n\n# what follows\nb: 1\n'],
])('an entry is put at the end of a list as its list is written: %j', (yaml, after) => {
  expect(withEntry(yaml, ['a'], 'new')).toBe(after);
});

test('a group of fields is written as the one before it', () => {
  const entry = { source: 's', passage: 'p' };
  expect(withEntry('a:\n  - source: x\n    passage: y\n', ['a'], entry)).toBe(
    'a:\n  - source: x\n    passage: y\n  - source: s\n    passage: p\n',
  );
  expect(withEntry('a:\n  - { source: x, passage: y }\n', ['a'], entry)).toBe(
    'a:\n  - { source: x, passage: y }\n  - { source: s, passage: p }\n',
  );
});

test('where there is no such list nothing is added', () => {
  expect(withEntry('a: x\n', ['a'], 'new')).toBeUndefined();
  expect(withEntry('b: [x]\n', ['a'], 'new')).toBeUndefined();
  expect(withEntry('a: [x\n', ['a'], 'new')).toBeUndefined();
});

test('whatever stands in a list, one entry more is all that is new', () => {
  const ids = fc.array(
    fc
      .stringMatching(/^[a-z]{1,5}$/)
      .filter((id) => !['null', 'true', 'false', 'y', 'n'].includes(id)),
  );
  fc.assert(
    fc.property(ids, fc.boolean(), fc.boolean(), (before, isFlow, hasComment) => {
      const comment = hasComment ? ' # so' : '';
      const list =
        isFlow || before.length === 0
          ? ` [${before.join(', ')}]${comment}\n`
          : `${comment}\n${before.map((id) => `  - ${id}${comment}\n`).join('')}`;
      const yaml = `first: 1\na:${list}last: 2 # end\n`;
      const after = withEntry(yaml, ['a'], 'zz-9') ?? '';
      expect(parse(after)).toEqual({ first: 1, a: [...before, 'zz-9'], last: 2 });
      expect(after.replace(/, zz-9|\n\s*- zz-9|zz-9/, '')).toBe(yaml);
    }),
  );
});

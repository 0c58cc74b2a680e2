import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { addedToYaml } from '../../../src/files/added-to-yaml.ts';

const ALIASES = ['aliases'];

test.each([
  ['name: A # a\naliases: [GG, Gilde] # b\n', 'name: A # a\naliases: [GG, Gilde, New] # b\n'],
  ['aliases:\n  - GG # a\n  # b\nkind: c\n', 'aliases:\n  - GG # a\n  - New\n  # b\nkind: c\n'],
  ['aliases:\n- GG\n\n# a\nkind: c', 'aliases:\n- GG\n- New\n\n# a\nkind: c'],
  ['aliases:\n- GG', 'aliases:\n- GG\n- New'],
  ['aliases: [] # a\n', 'aliases: [New] # a\n'],
  ['aliases: # a\nkind: c\n', 'aliases:\n  # a\n  - New\nkind: c\n'],
  ['kind: c # a', 'kind: c # a\naliases:\n  - New\n'],
  ['kind: c\r\naliases:\r\n  - GG\r\n', 'kind: c\r\naliases:\r\n  - GG\r\n  - New\r\n'],
  [
    'aliases:\n  - name: >-\n      GG\n    lang: ar\n',
    'aliases:\n  - name: >-\n      GG\n    lang: ar\n  - New\n',
  ],
])('a list gets an entry, written as its neighbours are: %j', (before, after) => {
  expect(addedToYaml(before, ALIASES, { value: 'New' })).toBe(after);
});

test.each([
  ['a:\n  b:\n    c: { d: e } # f\n', 'a:\n  b:\n    c: { d: e } # f\n    new: { d: g }\n'],
  [
    'a:\n  b:\n    c:\n      d: e\nh: i\n',
    'a:\n  b:\n    c:\n      d: e\n    new:\n      d: g\nh: i\n',
  ],
  ['a:\n  b: {}\n', 'a:\n  b: { new: { d: g } }\n'],
])('a group gets an entry, written as its neighbours are: %j', (before, after) => {
  expect(addedToYaml(before, ['a', 'b'], { key: 'new', value: { d: 'g' } })).toBe(after);
});

test.each(['aliases: x\n', 'aliases: { a: b }\n', '- a\n', 'aliases: [a\n'])(
  'what is no list, or not YAML, gets none: %j',
  (text) => {
    expect(addedToYaml(text, ALIASES, { value: 'New' })).toBeUndefined();
  },
);

test('an entry of fields is written as the one before it', () => {
  const added = (yaml: string) =>
    addedToYaml(yaml, ['a'], { value: { source: 's', passage: 'p' } });
  expect(added('a:\n  - source: x\n    passage: y\n')).toBe(
    'a:\n  - source: x\n    passage: y\n  - source: s\n    passage: p\n',
  );
  expect(added('a:\n  - { source: x, passage: y }\n')).toBe(
    'a:\n  - { source: x, passage: y }\n  - { source: s, passage: p }\n',
  );
});

test('whatever a list has and whatever comes into it, all else stays as it is', () => {
  const words = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 4 }),
      words,
      fc.record({ flow: fc.boolean(), indent: fc.constantFrom(1, 2, 4), last: fc.boolean() }),
      (list, added, { flow, indent, last }) => {
        const options = { indent, collectionStyle: flow ? 'flow' : 'block' } as const;
        const own = stringify(list, { ...options, lineWidth: 0 }).replace(/\n$/, '');
        const shown = own.startsWith('[') ? ` ${own}` : `\n${own}`;
        const before = `# one\nname: A # two\naliases:${shown}\n${last ? '' : '# three\nkind: b\n'}`;
        const after = addedToYaml(before, ALIASES, { value: added }) ?? '';
        expect(parse(after)).toEqual({ ...(parse(before) as object), aliases: [...list, added] });
        for (const line of before.split('\n').filter((one) => one.includes('#'))) {
          if (!line.startsWith('aliases')) expect(after).toContain(line);
        }
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseContent } from '../../../src/files/parse-content.ts';

const parse = (yaml: string) =>
  parseContent('content/places/a.yaml', 'places', new TextEncoder().encode(yaml));
const faultsOf = (yaml: string) =>
  parse(yaml).faults.map(({ rule, at, message }) => `${at.line}:${at.column} ${rule}: ${message}`);

test.each([
  '0050-03-01',
  '2015-09-30',
  '2015-09-30T10:00:00Z',
  '0050',
  '-0044',
  '-0044-03-15',
  '+5',
  '0o17',
  '017',
  '0x1F',
  '0b11',
  '1_000',
  '1e3',
  '.inf',
  '.nan',
  '12:30',
  '190:20:30',
  'yes',
  'No',
  'on',
  'off',
  'y',
  '12345678901234567890',
])('%s without quotes is the text that was written', (written) => {
  expect(parse(`name: ${written}\n`)).toMatchObject({ data: { name: written }, faults: [] });
});

test.each([
  ['2015', 2015],
  ['0', 0],
  ['-3', -3],
  ['33.50', 33.5],
  ['true', true],
  ['null', null],
  ['~', null],
])('%s without quotes is a value, as in JSON', (written, value) => {
  expect(parse(`name: ${written}\n`).data).toEqual({ name: value });
});

test.each(['%YAML 1.1', '# A note.\n\n%YAML 1.2', '%TAG ! tag:example.org,2000:'])(
  'a file does not say how it is to be read: %j',
  (directive) => {
    expect(faultsOf(`${directive}\n---\nname: yes\n`)).toEqual([
      expect.stringContaining('not-yaml: A line that begins with "%"'),
    ]);
  },
);

test.each(['__proto__: A', 'vocabulary: { "\\x5f_proto__": A }'])(
  'what programs would lose is no name of anything: %s',
  (yaml) => {
    expect(faultsOf(`name: A\n${yaml}\n`)).toEqual([
      expect.stringContaining('"__proto__" is a word of programs'),
    ]);
  },
);

test.each([
  [
    'a file',
    `name: A\n${'# x\n'.repeat(300_000)}`,
    '1:1 too-long: The file has 1,200 KB, and 1,000',
  ],
  ['a text', `name: A\ndescription: ${'x '.repeat(3_000)}x`, '2:14 too-long: This text has more'],
  [
    'a date of blanks',
    `title: A\npublished: "a${' '.repeat(100_000)}b"`,
    '2:12 too-long: This text has more',
  ],
  ['the signs of a text', `name: "${'*a_'.repeat(400)}"`, '1:7 too-long: This text has 800 signs'],
])('%s that no person wrote is refused', (_, yaml, message) => {
  expect(faultsOf(yaml)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['the lines of a body', 'A\n'.repeat(3_000), '2004:1 too-long: The text has 3,001 lines'],
  [
    'a line of blanks',
    `a${' '.repeat(90_000)}b`,
    '4:1 too-long: This paragraph has more than 5,000',
  ],
  ['the signs of a paragraph', '`a '.repeat(600), '4:1 too-long: This paragraph has 600 signs'],
  ['quotations within quotations', '>'.repeat(30), '4:1 too-long: More than 20 quotations'],
  ['lists within lists', '- '.repeat(30), '4:1 too-long: More than 20 quotations'],
])('%s that no person wrote: refused', (_, body, message) => {
  const bytes = new TextEncoder().encode(`---\ntitle: A\n---\n${body}`);
  const [fault] = parseContent('content/articles/a.md', 'articles', bytes).faults;
  expect(`${fault?.at.line}:${fault?.at.column} ${fault?.rule}: ${fault?.message}`).toContain(
    message,
  );
});

test('a byte order mark and line ends of Windows change nothing', () => {
  expect(parse('\uFEFFname: A\r\ndescription: >-\r\n  One\r\n  two.\r\n').data).toEqual({
    name: 'A',
    description: 'One two.',
  });
});

test('what an anchor names can be repeated; a merge key is a field like any other', () => {
  expect(parse('name: &it A\ndescription: *it\n').data).toEqual({ name: 'A', description: 'A' });
  expect(parse('<<: { name: A }\n').data).toEqual({ '<<': { name: 'A' } });
});

test('a key that stands twice is told', () => {
  expect(faultsOf('name: A\nname: B\n')).toEqual([
    '2:1 not-yaml: "name" stands here twice. Give the second another name, or put the two together.',
  ]);
});

test.each([
  ['kind: city\nname:\n\tlang: en\n', '3:1 not-yaml: This line begins with a tab'],
  ['name: "A\nkind: city\n', '1:7 not-yaml: The text begins with " and does not end with it.'],
])('what is wrong with the form of %j is told', (source, hint) => {
  expect(faultsOf(source).join()).toContain(hint);
});

test.each(['!!timestamp 2015-09-30', '!!set { A }', '!!binary QQ=='])(
  'a type of its own is told: %s',
  (value) => {
    expect(faultsOf(`kind: city\nname: ${value}\n`)).toEqual([
      `2:7 not-yaml: "${value.split(' ')[0] ?? ''}" is a type of YAML, of which none are read here. Leave it out, or put the text in quotes.`,
    ]);
  },
);

test('a second document in a file is told', () => {
  expect(faultsOf('name: A\n---\nname: B\n')).toHaveLength(1);
});

test('an alias of nothing is told where it stands', () => {
  expect(faultsOf('name: &a A\nkind: *a\ndescription: *nobody\n')).toEqual([
    '3:14 not-yaml: "*nobody" leads nowhere, back into itself, or to more than a file can hold. Write out what it stands for.',
  ]);
});

test('an alias of that which it is in is told', () => {
  expect(faultsOf('name: A\naliases: &all [B, *all]\n')).toEqual([
    expect.stringMatching(/^2:19 not-yaml: "\*all" leads nowhere, back into itself/),
  ]);
});

test('aliases that would grow without end are told', () => {
  const levels = Array.from(
    { length: 9 },
    (_, level) =>
      `a${level}: &a${level} [${Array.from({ length: 9 }, () => (level ? `*a${level - 1}` : 'x')).join(', ')}]`,
  );
  expect(faultsOf(`${levels.join('\n')}\n`)).toEqual([
    expect.stringContaining('or to more than a file can hold'),
  ]);
});

test('brackets in brackets without end are told', () => {
  expect(faultsOf(`name: ${'['.repeat(20_000)}`).length).toBeGreaterThan(0);
});

test('no bytes whatever keep a file from being read or told', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc
          .string({ unit: fc.constantFrom(...Array.from('ab: -\n&*!|>[]{}"\'#%?,')) })
          .map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        for (const collection of ['places', 'articles'] as const) {
          const { data, faults } = parseContent('content/a', collection, bytes);
          expect(faults.length > 0).toBe(data === undefined);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

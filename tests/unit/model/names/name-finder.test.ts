import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Name, nameFinder } from '../../../../src/model/names/name-finder.ts';

const wordsFound = (names: Name[], text: string) =>
  nameFinder(names)(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

const islamicState: Name[] = ['Islamic State', 'IS', 'ISIS', 'Daesh', 'داعش', 'ИГИЛ'].map(
  (name) => ({
    id: 'islamic-state',
    name,
  }),
);

test('an acronym is not found inside or as a lower-case word', () => {
  expect(nameFinder(islamicState)('It is said that IS claimed it; this ISP did not.')).toEqual([
    { id: 'islamic-state', start: 16, end: 18 },
  ]);
});

test('an acronym at the start of a sentence in capitals is found, a capitalized word is not', () => {
  expect(wordsFound(islamicState, 'Is it IS?')).toEqual([['islamic-state', 'IS']]);
});

test('an ordinary name is found in any case', () => {
  expect(wordsFound(islamicState, 'DAESH, daesh and the islamic state')).toHaveLength(3);
});

test('a name that must keep its capitals is not found without them', () => {
  const names = [{ id: 'warren', name: 'Warren', exactCase: true }];
  expect(wordsFound(names, 'Warren saw a rabbit warren')).toEqual([['warren', 'Warren']]);
});

test('the longest of the names that start at one place is found', () => {
  const names = [
    { id: 'united-states', name: 'US' },
    { id: 'united-states', name: 'Washington' },
    { id: 'defense', name: 'US Department of Defense' },
    { id: 'post', name: 'Washington Post' },
  ];
  expect(
    wordsFound(names, 'The US Department of Defense told the Washington Post in Washington.'),
  ).toEqual([
    ['defense', 'US Department of Defense'],
    ['post', 'Washington Post'],
    ['united-states', 'Washington'],
  ]);
});

test.each([
  ['Hay’at Tahrir al-Sham', 'right quotation mark'],
  ["Hay'at Tahrir al-Sham", 'ASCII apostrophe'],
  ['Hayʼat Tahrir al-Sham', 'modifier apostrophe'],
  ['Hayʿat Tahrir al-Sham', 'ayn'],
  ['Hay‘at Tahrir al‑Sham', 'left quotation mark and no-break hyphen'],
  ['Hay’at Taḥrīr al-Shām', 'scholarly diacritics'],
  ['Hay’at  Tahrir al-Sham'.replace('  ', '\u00A0'), 'no-break space'],
  ['Hay’at Tahri\u0301r al-Sham', 'a combining accent'],
])('"%s" is found whatever its spelling (%s)', (spelling) => {
  const names = [{ id: 'hts', name: "Hay'at Tahrir al-Sham" }];
  expect(wordsFound(names, `Then ${spelling}, too.`)).toEqual([['hts', spelling]]);
});

test.each(["Iraq's", 'Iraq’s', 'Iraqʼs'])(
  '"%s" is a mention of Iraq, without the ending',
  (word) => {
    expect(wordsFound([{ id: 'iraq', name: 'Iraq' }], `It was ${word} idea.`)).toEqual([
      ['iraq', 'Iraq'],
    ]);
  },
);

test('a part of a longer word is not a mention, in any script', () => {
  const names = [
    { id: 'iraq', name: 'Iraq' },
    { id: 'hay', name: 'Hay' },
    { id: 'is', name: 'داعش' },
    { id: 'moscow', name: 'Москва' },
  ];
  expect(wordsFound(names, 'Iraqi Hay’at والداعشي Москвации naïIraq')).toEqual([]);
});

test('names stand beside hyphens, quotation marks and brackets', () => {
  const names = [{ id: 'us', name: 'US' }];
  expect(wordsFound(names, 'US-led, non-US, (US), ‘US’, “US” and US/UK')).toHaveLength(6);
});

test('names in Arabic and Cyrillic are found, with or without vowel signs', () => {
  expect(wordsFound(islamicState, 'تنظيم داعش и ИГИЛ, دَاعِش')).toHaveLength(3);
});

test.each([
  ['Islamic Sta\u00ADte', 'a soft hyphen'],
  ['Islamic \u200BState', 'a zero-width space'],
  ['Islamic  State', 'two spaces'],
  ['Islamic\nState', 'a line break'],
  ['Islamic \r\n\tState', 'a line break and an indentation'],
  ['\u2066Islamic\u2069 State'.slice(1), 'a direction mark'],
  ['دا\u200Cعش', 'a zero-width non-joiner'],
  ['داعـــش', 'tatweel'],
])('"%s" is found whole (%s)', (spelling) => {
  expect(wordsFound(islamicState, `The ${spelling}, too.`)).toEqual([['islamic-state', spelling]]);
});

test.each(['Iraq¹', 'Iraq²³', '¹Iraq', 'Iraqᵃ', 'Iraq①', '’Iraq¹’', 'Iraq’s¹'])(
  'a sign that calls for a note is no part of the name beside it: %s',
  (text) => {
    const names = [{ id: 'iraq', name: 'Iraq' }];
    expect(wordsFound(names, `It was ${text}.`)).toEqual([['iraq', 'Iraq']]);
  },
);

test('a formula is one word', () => {
  expect(wordsFound([{ id: 'company', name: 'CO' }], 'CO₂ and CO2')).toEqual([]);
});

test.each(['\u3164', '\u2800', '\u115F', '\u1160', '\uFFA0'])(
  'a name is found with a filler in it that readers see as a gap or not at all: %j',
  (filler) => {
    const withFiller = [`Isla${filler}mic State`, `Islamic${filler}State`, `I${filler}S`];
    for (const name of withFiller) {
      expect(wordsFound(islamicState, `the${filler}${name}${filler}so`)).toEqual([
        ['islamic-state', name],
      ]);
    }
    const [name = ''] = withFiller;
    expect(wordsFound([{ id: 'it', name: `The${filler}Post` }], `In The Post ${name}`)).toEqual([
      ['it', 'The Post'],
    ]);
  },
);

test('invisible characters around a name are not part of it', () => {
  const text = 'The \u2067داعش\u2069 and \uFEFFDaesh\u200B.';
  expect(wordsFound(islamicState, text).map(([, words]) => words)).toEqual(['داعش', 'Daesh']);
});

test('a name in a file is found however much space and how many marks its file has', () => {
  expect(wordsFound([{ id: 'it', name: '\uFEFF The  Post\u200B ' }], 'In The Post.')).toEqual([
    ['it', 'The Post'],
  ]);
});

test('no name ends within a character', () => {
  const names = ['U.S.', '1', '2'].map((name) => ({ id: name, name }));
  expect(wordsFound(names, 'the U.S… ½')).toEqual([]);
});

test('matches are in order, do not overlap, and are whole names', () => {
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('aàbİß ’-.12')), maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(...Array.from('aàAbßİ ’-.s\u00AD\n…½')), maxLength: 60 }),
      (names, text) => {
        const matches = nameFinder(names.map((name) => ({ id: name, name })))(text);
        let end = 0;
        for (const match of matches) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test('a name of plain letters is found between any two spaces', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('abcXYZ')),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), word, (before, name) => {
      const text = [...before, name].join(' ');
      const found = nameFinder([{ id: 'it', name, exactCase: true }])(text);
      expect(found.at(-1)).toEqual({
        id: 'it',
        start: text.length - name.length,
        end: text.length,
      });
    }),
  );
});

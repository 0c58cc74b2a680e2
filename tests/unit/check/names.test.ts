import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../../src/check/rules/index.ts';
import { aDesk, findingsOf } from './a-desk.ts';

const severityOf = (rule: string) => rules.find(({ id }) => id === rule)?.severity;
const ARTICLE = 'content/articles/an-article.md';
const STATE = 'content/actors/gardens-guild.yaml';
const OREL = 'content/countries/orel.yaml';

/** Others that texts may name, none of which the article lists. */
const others = {
  'content/actors/bashar-al-assad.yaml':
    'name: Bashar al-Assad\nkind: person\ndescription: A man.\naliases: [al-Assad, Assad]\n',
  'content/countries/united-states.yaml':
    'name: United States\ndescription: A country.\naliases: [US, Washington]\ndemonyms: [American]\n',
  'content/sources/foreign-policy.yaml':
    'name: Foreign Policy\nkind: outlet\ndescription: A magazine.\n',
};

/** What these small texts are not about. */
const OF_OTHERS = new Set(['description-length', 'digest-length', 'unsourced-passage']);

const mistakesIn = (changes: Parameters<typeof aDesk>[0]) =>
  findingsOf(aDesk(changes))
    .filter(({ rule }) => !OF_OTHERS.has(rule))
    .map(({ rule, path, at, message }) => `${path}:${at.line}:${at.column} ${rule}: ${message}`);

/** What is wrong when the article goes on with other paragraphs, the first of them on line 25. */
const mistakesWith = (body: string, changes: Parameters<typeof aDesk>[0] = {}) =>
  mistakesIn({ ...others, ...changes, [ARTICLE]: ['{#said}\n', `{#said}\n\n${body}\n`] });

test.each([
  '[Asma al-Assad](entity:none) spoke. {#b}',
  '**[Asma](entity:none)** [al-Assad](entity:none) spoke. {#b}',
  '[George Washington](entity:none) crossed it. {#b}',
  '[**George** *Washington*](entity:none) crossed it. {#b}',
  'A [foreign policy](entity:none) chief spoke. {#b}',
  '- One of [George Washington](entity:none). {#b}',
  '> One of [George Washington](entity:none). {#b}',
  '## On [George Washington](entity:none)\n\nText. {#b}',
])('words that are said to be "not this one" are no mention: %s', (body) => {
  expect(mistakesWith(body)).toEqual([]);
});

test('the message on a mention that is not listed says how to say that it is none', () => {
  const unlisted = mistakesWith('The foreign policy chief met Assad. {#b}').filter((it) =>
    it.includes('unlisted'),
  );
  expect(unlisted).toEqual([
    `${ARTICLE}:26:5 unlisted-source: The text names "foreign policy", but "foreign-policy" is neither the original's source nor under "sources". Add it there. If the words mean something else, write [foreign policy](entity:none), or give "Foreign Policy" in content/sources/foreign-policy.yaml "exactCase: true".`,
    `${ARTICLE}:26:30 unlisted-entity: The text mentions "bashar-al-assad" ("Assad"), which is not under "entities". Add it there. If the words mean something else, write [Assad](entity:none).`,
  ]);
});

test.each([
  ['content/sources/foreign-policy.yaml', 'name: Foreign Policy\nkind: outlet'],
  ['content/actors/foreign-policy.yaml', 'name: Foreign Policy\nkind: organization'],
  ['content/places/foreign-policy.yaml', 'name: Foreign Policy\nkind: site\ncountry: orel'],
  ['content/countries/foreign-policy.yaml', 'name: Foreign Policy'],
])('a thing’s own name may ask for its very capitals: %s', (path, fields) => {
  const file = `${fields}\ndescription: It.\nexactCase: true\n`;
  const body = {
    [ARTICLE]: ['{#said}', 'and a foreign policy chief. {#said}'] as [string, string],
  };
  expect(mistakesIn({ [path]: file, ...body })).toEqual([]);
  expect(mistakesIn({ [path]: file.replace(/exactCase.*\n/, ''), ...body })).toHaveLength(2);
});

test.each([
  ['Asma al-Assad spoke.', 'Asma al-Assad'],
  ['It is at George Washington University.', 'George Washington University'],
  ['It stood in the New Orel Times.', 'New Orel Times'],
  ['It was about Orel-Contra.', 'Orel-Contra'],
  ['Emily Washington spoke.', 'Emily Washington'],
])('a name in a longer one is asked about: %s', (text, whole) => {
  const questions = mistakesWith(`${text} {#b}`).filter((it) => it.includes('name-in-longer-name'));
  expect(questions).toHaveLength(1);
  expect(questions[0]).toContain(`[${whole}](entity:none)`);
  expect(severityOf('name-in-longer-name')).toBe('warning');
});

test.each(['Lakeend Airport', 'the Orel War', 'the US-Orel talks', 'Washington D.C.'])(
  'what a place has is not asked about: %s',
  (words) => {
    const questions = mistakesWith(`It was ${words}. {#b}`);
    expect(questions.filter((it) => it.includes('name-in-longer-name'))).toEqual([]);
  },
);

test('a name without its capitals is asked about, and one that has none of its own is not', () => {
  expect(mistakesWith('That is no gilde. {#b}')).toEqual([
    `${ARTICLE}:26:12 name-in-lower-case: "gilde" counts as a mention of "gardens-guild", but has none of its capitals. If it is one, write them; if not, write [gilde](entity:none), or give the name "exactCase: true".`,
  ]);
  expect(mistakesWith('That is no [gilde](entity:none). {#b}')).toEqual([]);
  expect(severityOf('name-in-lower-case')).toBe('warning');
  const [, ...others] = mistakesIn({
    [STATE]: ['[GG, Gilde]', '[GG, Gilde, the group]'],
    [ARTICLE]: ['{#said}', 'It is the group. {#said}'],
  });
  expect(others).toEqual([]);
});

test('the question is answered by a link either way', () => {
  expect(mistakesWith('It stood in the New [Orel](entity:orel) Times. {#b}')).toEqual([]);
  expect(mistakesWith('It stood in the [New Orel Times](entity:none). {#b}')).toEqual([]);
});

test('texts of ours in YAML are asked about too, and answer in the same way', () => {
  const described = (words: string) =>
    mistakesIn({ [STATE]: ['A group.', `A group that the ${words} names.`] });
  expect(described('New Orel Times')).toEqual([
    `${STATE}:3:14 name-in-longer-name: "Orel" counts as a mention of "orel" inside "New Orel Times". If it is one, write [Orel](entity:orel); if "New Orel Times" is something else, write [New Orel Times](entity:none).`,
  ]);
  expect(described('[New Orel Times](entity:none)')).toEqual([]);
  expect(described('[land](entity:orel)')).toEqual([]);
  expect(described('[land](entity:orek)')).toEqual([
    `${STATE}:3:14 unknown-entity: There is no entity "orek". Did you mean "orel"?`,
  ]);
});

test.each([
  [
    '[x](entity:orek) {#b}',
    26,
    1,
    'unknown-entity: There is no entity "orek". Did you mean "orel"?',
  ],
  [
    '[x](entity:) {#b}',
    26,
    1,
    'unknown-entity: [x](entity:) leads nowhere. Write entity:ID, or entity:none where the words name nothing that is here.',
  ],
  [
    '[](entity:orel) {#b}',
    26,
    1,
    'misplaced-link: There are no words to link. Write [words](entity:orel).',
  ],
  [
    'So [x] (entity:orel). {#b}',
    26,
    6,
    'misplaced-link: "] (entity:orel)" is not read as a link and would be shown as it is written. Write [words](entity:id), without a space between.',
  ],
  [
    '## The [land](entity:orel)\n\nText. {#b}',
    26,
    8,
    'misplaced-link: Nothing is linked in a heading. Leave only the words "land".',
  ],
  [
    'The [land][l]. {#b}\n\n[l]: entity:orel',
    28,
    1,
    'misplaced-link: An entity cannot be linked from afar. Write [words](entity:orel) where the words stand.',
  ],
])('a link by hand that would not work is told: %s', (body, line, column, message) => {
  expect(mistakesWith(body)).toContain(`${ARTICLE}:${line}:${column} ${message}`);
});

test('a link by hand in a field where nothing is linked is told, since it would be printed', () => {
  expect(
    mistakesIn({ [ARTICLE]: ['summary: It says so.', 'summary: Of [it](entity:none).'] }),
  ).toEqual([
    `${ARTICLE}:3:10 misplaced-link: Nothing is linked in this field; it would be shown as it is written. Leave only the words.`,
  ]);
});

test('nothing can have the id that says "not this one"', () => {
  const mistakes = mistakesIn({
    'content/places/none.yaml': 'name: N\nkind: city\ncountry: orel\ndescription: N.\n',
  });
  expect(mistakes).toEqual([
    'content/places/none.yaml:1:1 bad-file-name: "none" cannot be an id: [words](entity:none) says that words name nothing that is here. Rename the file.',
  ]);
});

test('a name that is another’s is told with its owner, not to be added', () => {
  const names = (written: string) => mistakesIn({ [ARTICLE]: ['gardens-guild: [Gilde]', written] });
  expect(names('orel: [Lakeend]')).toEqual([
    `${ARTICLE}:9:10 unknown-name: "Lakeend" is a name of "lakeend" (content/places/lakeend.yaml), not of "orel". List it under "lakeend", or take it away.`,
  ]);
  expect(names('orel: [Oreli]')).toEqual([
    `${ARTICLE}:9:10 unknown-name: "Oreli" counts as a mention of "orel", but is no name of it: it is under "demonyms". Take it off this list.`,
  ]);
  expect(names('orel: [Orel, Orel]')).toEqual([
    `${ARTICLE}:9:16 duplicate-entry: "Orel" is on this list twice. Take one away.`,
  ]);
});

test('an alias added a second time is told with the place of the first', () => {
  expect(mistakesIn({ [STATE]: ['[GG, Gilde]', '[GG, Gilde, Gi\u00ADlde]'] })).toEqual([
    `${STATE}:4:22 shared-name: "Gi<U+00AD>lde" is here already (line 4, as "Gilde"). Take one away: both are found as one.`,
  ]);
});

test.each([
  ['They said\nthat\n  Lakeend heard.', 28, 3],
  ['Black &amp; white \\*and\\* **all of** Lakeend heard.', 26, 38],
  ['See [this](https://x.org/Lakeend "Lakeend") of `Lakeend` in Lakeend.', 26, 61],
  ['> They said\n> that Lakeend heard.', 27, 8],
  ['- One {#one}\n- two {#two}\n\n  and *Lakeend*', 29, 8],
  ['Then Lake\u00ADend heard.', 26, 6],
])('a mention is told where it begins: %j', (text, line, column) => {
  const [mistake] = mistakesWith(`${text} {#b}`);
  expect(mistake).toContain(`${ARTICLE}:${line}:${column} unlisted-entity`);
});

test('a name with a line break in it is told where it begins, in one line', () => {
  expect(mistakesWith('They met Bashar\n  al-\u200BAssad there. {#b}')).toEqual([
    `${ARTICLE}:26:10 unlisted-entity: The text mentions "bashar-al-assad" ("Bashar al-<U+200B>Assad"), which is not under "entities". Add it there. If the words mean something else, write [Bashar al-<U+200B>Assad](entity:none).`,
  ]);
});

test('no message breaks in two or hides a character, whatever it quotes', () => {
  const characters = fc.constantFrom(...Array.from('ab: \n\t\u00A0\u00AD\u200B\u2028\u202E\uFEFF'));
  fc.assert(
    fc.property(fc.string({ unit: characters, minLength: 1 }), (value) => {
      const findings = findingsOf(
        aDesk({ [ARTICLE]: ['entities: [orel,', `entities: [${JSON.stringify(value)}, orel,`] }),
      );
      for (const { message } of findings) {
        expect(message).not.toMatch(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/u);
      }
    }),
    { numRuns: 30 },
  );
});

test('a name in the letters of another language than its own is told', () => {
  const aliases = '[GG, داعش, { name: ИГИЛ, lang: ar }, { name: Gelde, lang: ar }]';
  expect(mistakesIn({ [STATE]: ['[GG, Gilde]', aliases], [ARTICLE]: ['[Gilde]', '[GG]'] })).toEqual(
    [
      `${STATE}:4:15 other-script: "داعش" is in Arabic letters, but its language, "en", is written in Latin. Say the language that it is in, such as { name: داعش, lang: ar }.`,
      `${STATE}:4:29 other-script: "ИГИЛ" is in Cyrillic letters, but its language, "ar", is written in Arabic. Say the language that it is in, such as { name: ИГИЛ, lang: ru }.`,
      `${STATE}:4:55 other-script: "Gelde" is in Latin letters, but its language, "ar", is written in Arabic. Say the language that it is in; "lang: ar-Latn" if it is a transliteration.`,
    ],
  );
  const foreign = 'name: العراق\ndescription: A country.\ndemonyms: [عراقي]\naliases: [Orel]\n';
  expect(mistakesIn({ [OREL]: foreign }).filter((it) => it.includes('other-script'))).toEqual([
    `${OREL}:1:7 other-script: "العراق" is in Arabic letters, but its language, "en", is written in Latin. Put it under "aliases", with its "lang".`,
    `${OREL}:3:12 other-script: "عراقي" is in Arabic letters, but its language, "en", is written in Latin. Put it under "aliases", with its "lang".`,
  ]);
});

test('a name that nobody can read, or of punctuation alone, is told and not taken for another', () => {
  const aliases = '[GG, "\\u3164", "\\u200B", "-", "…’", Gilde]';
  expect(mistakesIn({ [STATE]: ['[GG, Gilde]', aliases] })).toEqual(
    [
      [15, '<U+3164>'],
      [25, '<U+200B>'],
      [35, '-'],
      [40, '…’'],
    ].map(
      ([column, name]) =>
        `${STATE}:4:${column} unreadable-name: "${name}" has no letter or digit, so no text can name anything by it. Write the name, or take it away.`,
    ),
  );
  const own = { [OREL]: ['name: Orel', 'name: "\\u2800"'] as [string, string] };
  expect(mistakesIn(own).some((it) => it.startsWith(`${OREL}:1:7 unreadable-name`))).toBe(true);
});

test.each([
  [
    '{ name: سووریا, lang: ku }',
    '"سووریا" is in Arabic letters, but its language, "ku", is written in Latin. Say the language that it is in, such as { name: سووریا, lang: ku-Arab }.',
  ],
  [
    'ھەرێم',
    '"ھەرێم" is in Arabic letters, but its language, "en", is written in Latin. Say the language that it is in, such as { name: ھەرێم, lang: ckb }.',
  ],
  [
    'ᏣᎳᎩ',
    '"ᏣᎳᎩ" is in Cherokee letters, but its language, "en", is written in Latin. Say the language that it is in, such as { name: ᏣᎳᎩ, lang: chr }.',
  ],
  [
    '伊拉克',
    '"伊拉克" is in Han letters, but its language, "en", is written in Latin. Say the language that it is in, such as { name: 伊拉克, lang: zh }, or lang: ja.',
  ],
  [
    '{ name: イラク, lang: zh }',
    '"イラク" is in Katakana letters, but its language, "zh", is written in Han. Say the language that it is in, such as { name: イラク, lang: ja }.',
  ],
  [
    'Dаesh',
    '"Dаesh" has a Cyrillic letter among its Latin ones: "а" (U+0430). Type it anew in Latin letters.',
  ],
])(
  'what is said of an alias in other letters leads to the right language: %s',
  (alias, message) => {
    const mistakes = mistakesIn({ [STATE]: ['[GG, Gilde]', `[GG, Gilde, ${alias}]`] });
    expect(mistakes).toEqual([expect.stringContaining(`other-script: ${message}`)]);
  },
);

test.each(['arabic', 'ar_Latn', 'en-a', 'xx', 'en-XX', 'ar-Xxxx', 'und'])(
  'an alias in no language is refused: %s',
  (lang) => {
    const [mistake] = mistakesIn({
      [STATE]: ['[GG, Gilde]', `[GG, Gilde, { name: X, lang: ${lang} }]`],
    });
    expect(mistake).toBe(
      `${STATE}:4:39 wrong-value: "aliases, entry 3, lang": "${lang}" should be the tag of a known language, such as ar, or ar-Latn for Arabic in Latin letters.`,
    );
  },
);

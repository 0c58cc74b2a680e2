import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/check/check-content.ts';
import type { AskingChoices } from '../../../src/drafting/asking-choices.ts';
import { type Kind, KINDS, type New } from '../../../src/drafting/kinds.ts';
import { newThing } from '../../../src/drafting/new-thing.ts';
import { formFor, formsOf, schemaFields } from '../../../src/drafting/schema-fields.ts';
import { Cancelled } from '../../../src/drafting/wrong-answer.ts';
import { parseContent } from '../../../src/files/parse-content.ts';
import { ID } from '../../../src/model/ids.ts';
import { contentOf, sound } from '../check/a-desk.ts';

const GUILD = 'content/actors/gardens-guild.yaml';
const ARTICLE = 'content/articles/an-article.md';

let files: Record<string, string>;
let said: string;
let complained: string;
beforeEach(() => {
  files = { ...sound };
  said = '';
  complained = '';
});

type Told = Record<string, string | string[]>;

/** Runs the command with flags as they are told; nobody is asked unless somebody is given. */
const run = (
  what: Exclude<New, 'article'>,
  told: Told,
  options: { yes?: boolean; json?: boolean; dryRun?: boolean } = { yes: true },
  ask?: AskingChoices,
  rest: string[] = [],
) =>
  newThing(
    what,
    { rest, flags: new Map(Object.entries(told).map(([k, v]) => [k, [v].flat()])), ...options },
    {
      content: () => contentOf(files),
      textOf: (path) => files[path]!,
      create: (path, text) => {
        if (path in files) return false;
        files[path] = text;
        return true;
      },
      change: (path, before, text) => {
        if (files[path] !== before) return false;
        files[path] = text;
        return true;
      },
      say: (text) => (said += `${text}\n`),
      complain: (text) => (complained += `${text}\n`),
      ask,
    },
  );
const dataIn = (path: string) => parse(files[path]!) as Record<string, unknown>;
const written = () => Object.keys(files).filter((path) => files[path] !== sound[path]);

/** Somebody who answers by the beginning of a question, and else confirms what is proposed. */
const answering = (answers: Record<string, string | string[] | boolean>): AskingChoices => {
  const answerTo = (message: string) =>
    Object.entries(answers).find(([start]) => message.startsWith(start))?.[1];
  const texts = new Map<string, string[]>();
  return {
    text: ({ message, initial, refuse }) => {
      const told = answerTo(message) ?? initial;
      const left = texts.get(message) ?? [told].flat().map(String);
      const answer = left.shift() ?? '';
      texts.set(message, left);
      const refused = refuse(answer);
      if (refused !== undefined) throw new Error(refused);
      return Promise.resolve(answer);
    },
    confirm: (message) => Promise.resolve(Boolean(answerTo(message) ?? true)),
    choose: (message, choices) => {
      const wanted = String(answerTo(message) ?? choices[0]?.id);
      expect(choices.map(({ id }) => id)).toContain(wanted);
      return Promise.resolve(wanted);
    },
    chooseSome: (message) => Promise.resolve((answerTo(message) ?? []) as string[]),
  };
};

test('an actor is a file with what was told, each field with its help, and empty what is needed and not known', async () => {
  expect(
    await run('actor', {
      name: 'Tom Reed',
      kind: 'Armed group',
      country: 'Orel',
      alias: 'T. Reed',
    }),
  ).toBe(true);
  const path = 'content/actors/tom-reed.yaml';
  expect(dataIn(path)).toEqual({
    name: 'Tom Reed',
    description: '',
    aliases: ['T. Reed'],
    kind: 'armed-group',
    country: 'orel',
  });
  expect(files[path]).toContain('# What kind of actor it is.\nkind: armed-group\n');
  expect(files[path]).toContain('[@an-article#passage]');
  const found = checkContent(contentOf(files)).filter((finding) => finding.path === path);
  expect(found.map(({ rule }) => rule)).toContain('empty-field');
  expect(said).toContain('To be filled in there: description.');
});

test('an alias of another script has the language of its letters', async () => {
  await run('actor', { name: 'Tom Reed', kind: 'person', alias: ['توم ريد', 'fa: تام رید'] });
  expect(dataIn('content/actors/tom-reed.yaml').aliases).toEqual([
    { name: 'توم ريد', lang: 'ar' },
    { name: 'تام رید', lang: 'fa' },
  ]);
});

test('a name shows every place in which it would be found: file, line, sentence', async () => {
  await run('actor', { name: 'spoke', kind: 'person' });
  const line = sound[ARTICLE]!.split('\n').findIndex((one) => one.startsWith('Orel spoke')) + 1;
  expect(said).toContain('“spoke” would be found in one place, each then a link to its page:');
  expect(said).toContain(`  ${ARTICLE}:${line}  Orel [spoke] of the Gardens Guild.\n`);
});

test('of the places that are many some are shown, and how many there are', async () => {
  files[ARTICLE] = sound[ARTICLE]!.replace('Orel spoke', `Orel ${'spoke '.repeat(12)}`);
  await run('actor', { name: 'spoke', kind: 'person' });
  expect(said).toContain('would be found in 12 places');
  expect(said).toContain('  and 4 more');
});

test('it says which of the places stood as a name of something else', async () => {
  await run('alias', {}, { yes: true }, undefined, ['the-daily', 'Orel spoke']);
  expect(said).toContain('it stood there as a name of "orel"');
});

test('it says which of the places stand inside a longer name', async () => {
  files[ARTICLE] = sound[ARTICLE]!.replace('Orel spoke', 'Orel and George Hexholm spoke');
  await run('place', { name: 'Hexholm', kind: 'city' });
  expect(said).toContain('it stands inside "George Hexholm", which may be something else');
  expect(said).toContain('Look at that one first.');
});

test('what stands in a draft in the place of a passage is no place where a name is found', async () => {
  files['content/articles/a-draft.md'] = sound[ARTICLE]!.replace(
    'title:',
    'draft: true\ntitle:',
  ).replace(
    'Orel spoke of the Gardens Guild.',
    'Paragraph 1, which begins “Gedern spoke”: tell it here in your own words.',
  );
  const ask = answering({ 'name:': 'Gedern', 'Another name': '', 'A word for': '' });
  const confirm = (message: string) => Promise.reject(new Error(message));
  expect(await run('country', {}, {}, { ...ask, confirm })).toBe(true);
  expect(said).toContain('“Gedern”: found nowhere yet.');
});

test('a country is asked for the words for its people', async () => {
  const ask = answering({ 'name:': 'Gedern', 'A word for': ['Gederni', 'Gedernis', ''] });
  expect(await run('country', {}, {}, ask)).toBe(true);
  expect(dataIn('content/countries/gedern.yaml').demonyms).toEqual(['Gederni', 'Gedernis']);
});

test('what the check will ask for is said, and stands there empty', async () => {
  await run('source', { name: 'Lake Radio', kind: 'outlet' });
  expect(said).toContain('To be filled in there: description.');
  expect(dataIn('content/sources/lake-radio.yaml')).toMatchObject({ description: '' });
  expect(dataIn('content/sources/lake-radio.yaml')).not.toHaveProperty('ownership');
});

test('what is found by its links is not found anew', async () => {
  files[ARTICLE] = sound[ARTICLE]!.replace('Orel spoke', 'Orel [spoke](entity:none)');
  await run('actor', { name: 'spoke', kind: 'person' });
  expect(said).toContain('“spoke”: found nowhere yet.');
});

test('an alias comes into the file that is there, which stays as it is', async () => {
  files[GUILD] =
    '# Looked at twice.\nname: Gardens Guild # ours\naliases: [GG, Gilde] # all\nkind: armed-group\ndescription: A group. [@a-book]\n';
  expect(await run('alias', {}, { yes: true }, undefined, ['Gilde', 'Guild of Gardens'])).toBe(
    true,
  );
  expect(files[GUILD]).toBe(
    '# Looked at twice.\nname: Gardens Guild # ours\naliases: [GG, Gilde, Guild of Gardens] # all\nkind: armed-group\ndescription: A group. [@a-book]\n',
  );
});

test('an alias that is not wanted where it would be found is not added', async () => {
  const ask = answering({ Add: false });
  expect(await run('alias', {}, {}, ask, ['gardens-guild', 'spoke'])).toBe(false);
  expect(said).toContain('would be found in one place');
  expect(written()).toEqual([]);
});

test('nothing is written into a file that somebody has changed meanwhile', async () => {
  const ask = answering({});
  const change = { ...ask, confirm: () => Promise.resolve(Boolean((files[GUILD] = 'theirs'))) };
  expect(await run('alias', {}, {}, change, ['gardens-guild', 'spoke'])).toBe(false);
  expect(complained).toContain('Somebody has changed content/actors/gardens-guild.yaml meanwhile.');
  expect(files[GUILD]).toBe('theirs');
});

test.each<[string, Exclude<New, 'article'>, Told, string, string[]?]>([
  ['a kind that there is not', 'actor', { name: 'A', kind: 'persn' }, 'Did you mean "person"?'],
  ['a country that there is not', 'actor', { name: 'A', country: 'Orell' }, 'Did you mean "orel"?'],
  [
    'a name of another file',
    'actor',
    { name: 'oreli' },
    'is a name of content/countries/orel.yaml',
  ],
  ['an alias of another file', 'actor', { name: 'A', alias: 'GG' }, `is a name of ${GUILD}`],
  ['a name that says nothing', 'actor', { name: '—', id: 'dash' }, 'has no letter or digit'],
  ['an empty name', 'actor', { name: ' ' }, '"name" is empty.'],
  ['no name', 'actor', { kind: 'person' }, 'What is it called? Say it with --name'],
  [
    'an id that is there',
    'actor',
    { name: 'A', id: 'gardens-guild' },
    `${GUILD} is there already.`,
  ],
  [
    'an id of another kind',
    'actor',
    { name: 'A', id: 'orel' },
    'content/countries/orel.yaml goes by',
  ],
  ['an id that is none', 'actor', { name: 'A', id: 'A B' }, '"A B" is no id'],
  ['a name without Latin letters', 'country', { name: '日本' }, 'Put it under "aliases"'],
  [
    'a name without a flag',
    'actor',
    {},
    'If it is the name, write --name "Tom Reed".',
    ['Tom Reed'],
  ],
  ['no number of Wikidata', 'actor', { name: 'A', wikidata: '796' }, 'such as Q796'],
  [
    'a field of the other form',
    'source',
    { entity: 'gardens-guild', url: 'https://a.org' },
    '--url',
  ],
  [
    'an outlet that is here',
    'source',
    { name: 'A', url: 'https://www.daily.example/b' },
    'already',
  ],
  ['who takes part without how', 'event', { title: 'A', participant: 'orel' }, '"orel: agrees"'],
  ['one article to compare', 'comparison', { title: 'A', article: 'an-article' }, '"articles"'],
  ['a tie that is half told', 'relation-type', { from: 'lends to' }, '--to'],
  [
    'a tie that is there',
    'relation-type',
    { from: 'FIGHTS', to: 'a', short: 'b' },
    '"fights" says',
  ],
  ['an alias of nothing', 'alias', {}, 'Did you mean "orel"?', ['orell', 'A']],
  ['no alias', 'alias', {}, 'Say of what, and the name', ['orel']],
])(
  'what cannot be taken is answered, and nothing written: %s',
  async (_, what, told, message, rest) => {
    files['content/sources/the-daily.yaml'] =
      `${sound['content/sources/the-daily.yaml']!}url: https://daily.example/\n`;
    const before = { ...files };
    expect(await run(what, told, { yes: true }, undefined, rest)).toBe(false);
    expect(complained).toContain(message);
    expect(complained).toContain('Nothing was written.');
    expect(files).toEqual(before);
  },
);

test('what speaks as one of our actors is a source with its id', async () => {
  await run('source', { entity: 'Gilde', kind: 'official' });
  expect(dataIn('content/sources/gardens-guild.yaml')).toEqual({
    entity: 'gardens-guild',
    kind: 'official',
    description: '',
  });
});

test('an outlet can be told by its address', async () => {
  await run('source', { url: 'https://www.courier.example/' });
  expect(dataIn('content/sources/courier-example.yaml')).toMatchObject({
    name: 'courier.example',
    kind: 'outlet',
    url: 'https://www.courier.example/',
  });
});

test('an outlet that is here is known by the address that is answered, too', async () => {
  files['content/sources/the-daily.yaml'] =
    `${sound['content/sources/the-daily.yaml']!}url: https://daily.example/\n`;
  const ask = answering({ 'What is': 'name', 'name:': 'A', 'url:': 'https://daily.example/a' });
  expect(await run('source', {}, {}, ask)).toBe(false);
  expect(complained).toContain('content/sources/the-daily.yaml is the outlet at this address');
});

test('an event says who took part and how', async () => {
  await run('event', {
    title: 'Orel opens a bridge',
    kind: 'decision',
    place: 'Lakeend',
    participant: ['orel: opens it', 'Gilde: objects: in vain'],
  });
  expect(dataIn('content/events/orel-opens-a-bridge.yaml')).toEqual({
    title: 'Orel opens a bridge',
    kind: 'decision',
    description: '',
    place: 'lakeend',
    participants: { orel: 'opens it', 'gardens-guild': 'objects: in vain' },
  });
});

test('a comparison has a cell for each article, with the passages that it can cite', async () => {
  files['content/articles/b.md'] = sound[ARTICLE]!.replaceAll('said', 'told');
  await run('comparison', { title: 'Both', article: 'an-article, b', question: ['Who?', 'Why?'] });
  const path = 'content/comparisons/both.yaml';
  const cells = { 'an-article': { text: '', passage: '' }, b: { text: '', passage: '' } };
  expect(dataIn(path)).toMatchObject({
    articles: ['an-article', 'b'],
    points: [
      { question: 'Who?', cells },
      { question: 'Why?', cells },
    ],
  });
  expect(files[path]).toContain('# Its passages: told.\n      b:');
});

test('a type of tie comes into the vocabulary, and the rest of desk.yaml stays as it is', async () => {
  files['content/desk.yaml'] = sound['content/desk.yaml']!.replace(
    'name: A desk',
    'name: A desk # ours',
  );
  const before = files['content/desk.yaml'];
  await run('relation-type', {
    from: 'lends to',
    to: 'is lent to by',
    short: 'lends',
    exchange: 'given',
  });
  expect(files['content/desk.yaml']).toBe(
    `${before}    lends-to:\n      from: lends to\n      to: is lent to by\n      short: lends\n      exchange: given\n`,
  );
});

test('who is asked says what a new actor is', async () => {
  const ask = answering({
    'name:': 'Tom Reed',
    'Another name': ['Reed', ''],
    'kind:': 'person',
    'country:': 'orel',
  });
  expect(await run('actor', {}, {}, ask)).toBe(true);
  expect(dataIn('content/actors/tom-reed.yaml')).toEqual({
    name: 'Tom Reed',
    description: '',
    aliases: ['Reed'],
    kind: 'person',
    country: 'orel',
  });
});

test('who is asked chooses whether a source is one of our actors, and who took part in an event', async () => {
  const speaks = answering({ 'What is the new source?': 'entity', 'entity:': 'gardens-guild' });
  expect(await run('source', {}, {}, speaks)).toBe(true);
  expect(dataIn('content/sources/gardens-guild.yaml').entity).toBe('gardens-guild');
  const tells = answering({
    'title:': 'Orel waits',
    'participants:': ['orel'],
    'Orel:': 'waits',
    'place:': '',
  });
  expect(await run('event', {}, {}, tells)).toBe(true);
  expect(dataIn('content/events/orel-waits.yaml')).toMatchObject({
    participants: { orel: 'waits' },
  });
});

test('who selects nothing is asked whether that is meant', async () => {
  const ask = answering({ 'title:': 'Orel waits', 'Orel:': 'waits', 'place:': '' });
  const selected = [[], ['orel']];
  const chooseSome = () => Promise.resolve(selected.shift() ?? []);
  const confirm = (message: string) => Promise.resolve(!message.startsWith('Nothing is selected'));
  expect(await run('event', {}, {}, { ...ask, chooseSome, confirm })).toBe(true);
  expect(dataIn('content/events/orel-waits.yaml').participants).toEqual({ orel: 'waits' });
});

test('a name that is not meant where it would be found is asked for again', async () => {
  const asked: string[] = [];
  const ask = answering({ 'name:': ['spoke', 'Tom Reed'], 'kind:': 'person' });
  const confirm = (message: string) => Promise.resolve(asked.push(message) > 1);
  expect(await run('actor', {}, {}, { ...ask, confirm })).toBe(true);
  expect(asked).toEqual(['Is “spoke” meant in these places?']);
  expect(said).toContain('write [spoke](entity:none) there, then try again');
  expect(written()).toEqual(['content/actors/tom-reed.yaml']);
});

test.each(['text', 'confirm', 'choose'] as const)(
  'who ends the questions finds nothing written: %s',
  async (at) => {
    const ask = answering({ 'name:': 'spoke' });
    const ended = { ...ask, [at]: () => Promise.reject(new Cancelled()) };
    expect(await run('actor', {}, {}, ended)).toBe(false);
    expect(complained).toBe('Nothing was written.\n');
    expect(written()).toEqual([]);
  },
);

test('where nobody can be asked and --yes is not said, it says what can be told', async () => {
  expect(await run('actor', { name: 'Tom Reed' }, {})).toBe(false);
  expect(complained).toContain('There is no terminal to ask at.');
  expect(complained).toContain('--name');
  expect(written()).toEqual([]);
});

test('with --dry-run nothing is written; with --json all is told', async () => {
  await run('actor', { name: 'spoke' }, { dryRun: true });
  expect(said).toContain('content/actors/spoke.yaml would be:');
  said = '';
  await run('actor', { name: 'spoke' }, { dryRun: true, json: true });
  expect(JSON.parse(said)).toMatchObject({
    path: 'content/actors/spoke.yaml',
    isWritten: false,
    matches: [{ path: ARTICLE, words: 'spoke' }],
  });
  expect(written()).toEqual([]);
});

test('every needed field of every kind is told, asked, or left empty in the file', async () => {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    for (const { schema } of formsOf(kind)) {
      const fields = schemaFields(schema);
      const heading = fields.find(({ name }) => ['name', 'title', 'entity'].includes(name))!;
      said = '';
      const value = heading.name === 'entity' ? 'gardens-guild' : 'Something new';
      await run(kind, { [heading.name]: value }, { dryRun: true });
      const needed = fields.filter(({ isNeeded }) => isNeeded).map(({ name }) => name);
      const text = said.slice(said.indexOf('\n\n'));
      expect(Object.keys(parse(text) as object), kind).toEqual(expect.arrayContaining(needed));
    }
  }
});

test('whatever name somebody gives, there is a file that says just that, or a reason why not', async () => {
  const names = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...Array.from(` '":#-[]{}&*!|>%@\`,?\\~aB1é\n\t`)) }),
    fc.constantFrom('true', 'null', '~', '1e3', '0x1F', '2015-09-30', '- a', 'a: b', 'a #b'),
  );
  await fc.assert(
    fc.asyncProperty(names, fc.array(names, { maxLength: 3 }), async (name, alias) => {
      files = { ...sound };
      complained = '';
      const told = { name, kind: 'person', ...(alias.length > 0 && { alias }) };
      const isDone = await run('actor', told);
      const [path, ...more] = written();
      expect(more).toEqual([]);
      expect(isDone).toBe(path !== undefined);
      if (path === undefined) {
        expect(complained.trim()).not.toBe('Nothing was written.');
        return;
      }
      const file = parseContent(path, 'actors', new TextEncoder().encode(files[path]));
      expect(file.id).toMatch(ID);
      expect(file.faults).toEqual([]);
      const spaced = (words: string) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
      expect(file.data).toMatchObject({ name: spaced(name), kind: 'person' });
      const described = { ...(file.data as object), description: 'One. [@a-book]' };
      expect(formFor('actor', ['name']).safeParse(described).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('the sample desk takes a new name of its bridge', async () => {
  const path = 'samples/desk/content/places/old-bridge.yaml';
  files['content/places/old-bridge.yaml'] = readFileSync(path, 'utf8').replace(
    /^kind:.*$/m,
    'kind: site',
  );
  await run('alias', {}, { yes: true }, undefined, ['old-bridge', 'Bridge of Vale']);
  expect(dataIn('content/places/old-bridge.yaml').aliases).toContain('Bridge of Vale');
});

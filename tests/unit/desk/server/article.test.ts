import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../../src/check/check-content.ts';
import { checkArticle } from '../../../../src/desk/server/check-article.ts';
import type { DeskEffects } from '../../../../src/desk/server/effects.ts';
import { formOfThing, makeThing } from '../../../../src/desk/server/make-thing.ts';
import { openArticle } from '../../../../src/desk/server/open-article.ts';
import { readReport } from '../../../../src/desk/server/read-report.ts';
import { recordPassages } from '../../../../src/desk/server/record-passages.ts';
import { saveArticle } from '../../../../src/desk/server/save-article.ts';
import type { ArticleState, DeskFinding } from '../../../../src/desk/shared/messages.ts';
import { articleSchema } from '../../../../src/model/schemas/article.ts';
import { fieldsOf } from '../../../../src/model/schemas/walk.ts';
import type { FormField } from '../../../../src/desk/shared/form-field.ts';
import { writtenArticle } from '../../../../src/desk/server/written.ts';
import { contentOf, sound } from '../../check/a-desk.ts';

const REPORT = `Orel: more to come
By Lena Brandt
2 October 2015

Orel said on Wednesday that more than 3,500 troops had left Lakeend. It gave no reason for what it called a short pause in a long summer.

The governor of Hexholm, Tom Reed, told The Daily that the Gilde would meet in November.`;

let files: Record<string, string>;
let effects: DeskEffects;
beforeEach(() => {
  files = { ...sound };
  effects = {
    content: () => contentOf(files),
    readArticle: (id) => files[`content/articles/${id}.md`],
    createArticle(id, text) {
      if (`content/articles/${id}.md` in files) return false;
      files[`content/articles/${id}.md`] = text;
      return true;
    },
    replaceArticle(id, text, was) {
      if (files[`content/articles/${id}.md`] !== was) return false;
      files[`content/articles/${id}.md`] = text;
      return true;
    },
    textOf: (path) => files[path],
    createFile(path, text) {
      if (path in files) return false;
      files[path] = text;
      return true;
    },
    replaceFile(path, text, was) {
      if (files[path] !== was) return false;
      files[path] = text;
      return true;
    },
    formerTexts: () => [],
    render: (markdown) => Promise.resolve(`<p>${markdown}</p>`),
  };
});

const reading = (text: string | Uint8Array, name = 'report.txt', published?: string) =>
  readReport(
    name,
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
    published,
    effects,
  );
const open = () => openArticle('an-article', effects).article;
const withFields = (article: ArticleState, fields: Record<string, unknown>): ArticleState => ({
  ...article,
  fields: { ...article.fields, ...fields },
});
const checking = async (article: ArticleState): Promise<DeskFinding[]> =>
  (await checkArticle(article, effects)).findings;

/** The ways to the fields of a form, with `*` for entries. */
function pathsIn(fields: FormField[], above: string[] = []): string[] {
  return fields.flatMap((field) => {
    const path = [...above, field.name].join('.');
    if (field.kind === 'group') return [path, ...pathsIn(field.fields, [...above, field.name])];
    if (field.kind === 'list') return [path, ...pathsIn(field.fields, [...above, field.name, '*'])];
    if (field.kind !== 'record') return [path];
    const inner = field.entry.kind === 'list' ? field.entry.fields : [];
    return [path, ...pathsIn(inner, [...above, field.name, '*'])];
  });
}

test('the form has every field of the schema, and no other', () => {
  const declared = fieldsOf(articleSchema)
    .filter(({ path, isKey }) => !isKey && path.at(-1) !== '*')
    .map(({ path }) => path.join('.').replace('locators.*.*.', 'locators.*.'));
  expect(new Set(pathsIn(openArticle(undefined, effects).form))).toEqual(new Set(declared));
});

test('a field that refers to something suggests what there is, by name', () => {
  const { suggestions } = openArticle(undefined, effects);
  expect(suggestions.source).toEqual([{ id: 'the-daily', name: 'The Daily' }]);
  expect(suggestions.event).toEqual([{ id: 'announcement', name: 'Orel announces it' }]);
});

describe('a report that is read', () => {
  test('gives a draft with what it says of itself and a passage for each paragraph, and no more', async () => {
    const { article, paragraphs } = await reading(REPORT);
    expect(article).toMatchObject({
      id: 'orel-more-to-come',
      isWritten: false,
      fields: {
        draft: true,
        original: { title: 'Orel: more to come', author: 'Lena Brandt', published: '2015-10-02' },
        entities: [],
        dates: [],
        figures: [],
        locators: { 'orel-wednesday-troops': { paragraph: 1 } },
      },
      blocks: [
        { text: '', id: 'orel-wednesday-troops' },
        { text: '', id: 'governor-hexholm-tom' },
      ],
    });
    expect(paragraphs).toEqual([0, 0, 0, 0, 1, 0, 2]);
  });

  test('gives proposals of every kind, each with what accepting it fills in', async () => {
    const { chips } = await reading(REPORT);
    const ofGroup = (group: string) =>
      chips.filter((chip) => chip.group === group).map(({ label, adds }) => [label, adds]);
    expect(ofGroup('things')).toContainEqual([
      'Gardens Guild',
      [{ field: 'names', key: 'gardens-guild', value: ['Gilde'] }],
    ]);
    expect(ofGroup('newNames').map(([label]) => label)).toEqual(['Hexholm', 'Tom Reed']);
    expect(ofGroup('dates')).toContainEqual([
      '“on Wednesday”',
      [
        {
          field: 'dates',
          value: {
            event: '',
            date: '2015-09-30',
            written: 'on Wednesday',
            grade: 'computed',
            basis: expect.stringContaining('Wednesday') as string,
            reckonedFrom: ['published'],
            passage: '',
          },
        },
      ],
    ]);
    expect(ofGroup('figures')).toEqual([
      [
        '“more than 3,500 troops”',
        [
          {
            field: 'figures',
            value: expect.objectContaining({
              value: 3500,
              qualifier: 'more than',
              unit: 'troops',
            }) as object,
          },
        ],
      ],
    ]);
    expect(ofGroup('sourcing').length).toBeGreaterThan(0);
  });

  test('that has a word for what is a country’s own proposes no such word as its name', async () => {
    const { chips, article } = await reading(
      'The Oreli guild met\n\nThe Oreli minister said that the Gilde of Orel would meet in the Oreli town.',
    );
    const things = chips.filter(({ group }) => group === 'things' || group === 'newNames');
    const added = things.flatMap(({ adds }) => adds);
    expect(added.map(({ key, value }) => [key, value])).toEqual([['gardens-guild', ['Gilde']]]);
    const accepted = withFields(article, {
      names: Object.fromEntries(added.map(({ key, value }) => [key, value])),
    });
    const before = await checking({ ...article, id: 'new' });
    expect(await checking({ ...accepted, id: 'new' })).toEqual(before);
  });

  test('that tells what is still to come proposes it as planned, on the day after its own', async () => {
    const { chips } = await reading(
      REPORT.replace('said on Wednesday', 'is expected to say on Monday'),
    );
    const dates = chips.filter(({ label }) => label === '“on Monday”').flatMap(({ adds }) => adds);
    expect(dates.map(({ value }) => value)).toEqual([
      expect.objectContaining({ date: '2015-10-05', planned: true }),
    ]);
    const past = (await reading(REPORT)).chips.find(({ label }) => label === '“on Wednesday”');
    expect(past?.adds[0]?.value).not.toHaveProperty('planned');
  });

  test('says where in the text each proposal stands', async () => {
    const { chips, text } = await reading(REPORT);
    const guild = chips.find(({ label }) => label === 'Gardens Guild')!;
    expect(guild.places.map(({ start, end }) => text.slice(start, end))).toEqual(['Gilde']);
  });

  test('reckons from the day that the editor gives where the report has none', async () => {
    const { chips } = await reading(
      REPORT.replace('2 October 2015\n', ''),
      'a.txt',
      '9 October 2015',
    );
    expect(chips.some(({ detail }) => detail.startsWith('2015-10-07'))).toBe(true);
  });

  test.each<[what: string, bytes: string | Uint8Array, message: string]>([
    ['a PDF', '%PDF-1.7 …', 'is a PDF; text or a web page was expected.'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'is a picture'],
    ['an empty file', ' \n', 'is empty. Copy the text of the piece into it.'],
    ['a page that is all script', '<!doctype html><script>x</script>', 'has no article in it'],
    ['5 MB of text', 'word '.repeat(1_000_000), 'is too long for one article'],
  ])('%s is answered with what would do', async (_, bytes, message) => {
    await expect(reading(bytes, 'file')).rejects.toThrow(message);
  });

  test('a code page of Windows and its line ends are read', async () => {
    const bytes = Uint8Array.from(
      [...REPORT.replaceAll('\n', '\r\n').replace('Brandt', 'Bründt')].map((letter) =>
        letter.charCodeAt(0),
      ),
    );
    expect((await reading(bytes)).article.fields.original).toMatchObject({ author: 'Lena Bründt' });
  });
});

describe('the check of what is not saved', () => {
  test('says nothing of an article that is right', async () => {
    expect((await checking(open())).map(({ rule }) => rule)).toEqual(['digest-length']);
  });

  test.each<[fault: string, fields: Record<string, unknown>, rule: string, field: unknown[]]>([
    [
      'an entity that is not there',
      { entities: ['orel', 'gardens-gild'] },
      'unknown-entity',
      ['entities', 1],
    ],
    ['a title that is empty', { title: '' }, 'empty-field', ['title']],
    [
      'a date that is none',
      { original: { source: 'the-daily', published: '2015-02-30' } },
      'impossible-date',
      ['original', 'published'],
    ],
    [
      'a day that is missing',
      { original: { source: 'the-daily' } },
      'missing-field',
      ['original', 'published'],
    ],
    [
      'a source that is not there',
      { original: { source: '', published: '2015-09-30' } },
      'unknown-source',
      ['original', 'source'],
    ],
    [
      'a quotation that is too long',
      {
        locators: { said: { paragraph: 1, start: 'one two three four five six seven eight nine' } },
      },
      'long-quotation',
      ['locators', 'said', 'start'],
    ],
  ])('shows %s beside its field', async (_, fields, rule, field) => {
    const findings = await checking(withFields(open(), fields));
    expect(findings.find((finding) => finding.rule === rule)?.field?.map(String)).toEqual(
      field.map(String),
    );
  });

  test('shows what is wrong in the text beside its passage', async () => {
    const article = open();
    const blocks = [
      ...article.blocks,
      { text: 'Orel said “a b c d e f g h i” of [it](entity:no).', id: 'more' },
    ];
    const findings = await checking({ ...article, blocks });
    expect(
      findings.filter(({ rule }) => rule === 'unknown-entity').map(({ block }) => block),
    ).toEqual([1]);
  });

  test('counts blocks as the form does, also those that are empty', async () => {
    const article = open();
    const blocks = [
      { text: '' },
      { text: 'One\n\nTwo' },
      ...article.blocks,
      { text: '[it](entity:no)', id: 'more' },
    ];
    const findings = await checking({ ...article, blocks });
    expect(
      findings.filter(({ rule }) => rule === 'unknown-entity').map(({ block }) => block),
    ).toEqual([3]);
  });

  test('says what it does to other files, and not what was wrong there before', async () => {
    files['content/events/other.yaml'] = 'titel: x\n';
    const findings = await checking(withFields(open(), { dates: [] }));
    const elsewhere = findings.filter(({ field, block }) => !field && block === undefined);
    expect(elsewhere.map(({ place }) => place.split(':')[0])).toEqual([
      'content/events/announcement.yaml',
    ]);
  });

  test('asks of a draft no ledger yet, and says that it comes', async () => {
    files['content/articles/an-article.md'] = sound['content/articles/an-article.md']!.replace(
      '---\n',
      '---\ndraft: true\n',
    );
    delete files['content/ledger/an-article.yaml'];
    const { findings, ledger } = await checkArticle(open(), effects);
    expect(findings.map(({ rule }) => rule)).not.toContain('unrecorded-change');
    expect(ledger).toBe('after-draft');
  });

  test('says of an article that is published what the ledger does not have', async () => {
    const article = open();
    const changed = [{ ...article.blocks[0]!, text: 'Orel wrote of the Gardens Guild.' }];
    const { findings, ledger } = await checkArticle({ ...article, blocks: changed }, effects);
    expect(findings.map(({ rule }) => rule)).toContain('unrecorded-change');
    expect(ledger).toBe('to-explain');
  });

  test('tells what is wrong in a file that this article alone brings', async () => {
    files['content/sources/lake-radio.yaml'] = "name: Lake Radio\nkind: outlet\ndescription: ''\n";
    const before = await checking(open());
    expect(before.map(({ place }) => place).join()).not.toContain('lake-radio');
    const original = { source: 'lake-radio', published: '2015-09-30' };
    const findings = await checking(withFields(open(), { original }));
    const ofRadio = findings.filter(({ place }) => place.startsWith('content/sources/lake-radio'));
    expect(ofRadio.map(({ rule }) => rule).sort()).toEqual(['empty-field']);
  });

  test('asks for what is empty, and offers to make what no file is of', async () => {
    const original = { source: '', published: '2015-09-30' };
    const findings = await checking(
      withFields(open(), { original, entities: ['orel', 'gardens-guild', 'mira-holt'] }),
    );
    expect(findings.find(({ rule }) => rule === 'unknown-source')).toMatchObject({
      message: 'Choose a source.',
      missing: undefined,
    });
    expect(findings.find(({ rule }) => rule === 'unknown-entity')).toMatchObject({
      missing: { may: ['actor', 'place', 'country'], id: 'mira-holt' },
    });
  });

  test('offers an event with those whom the passage of its account names, to be said how they took part', async () => {
    const [passage] = open().blocks.flatMap(({ id }) => id ?? []);
    const dates = [{ event: 'a-new-event', date: '2015-09-30', passage }];
    const findings = await checking(withFields(open(), { dates }));
    expect(findings.find(({ rule }) => rule === 'unknown-event')?.missing).toEqual({
      may: ['event'],
      id: 'a-new-event',
      given: { participants: { orel: '', 'gardens-guild': '' } },
    });
  });

  test('offers who is an actor already as the one who speaks, before any other source', async () => {
    const sources = [{ source: 'gardens-guild', sourcing: 'institution', passage: 'said' }];
    const findings = await checking(withFields(open(), { sources }));
    expect(findings.find(({ rule }) => rule === 'unknown-source')?.missing).toEqual({
      may: ['speaker', 'source'],
      id: 'gardens-guild',
    });
  });

  test.each([
    ['', 'The article has no name yet'],
    ['An Article', '"An Article" is no id'],
    ['an-article', 'There is an article "an-article" already. Give the new one another name.'],
  ])('says what is wrong with the name %j of a new article', async (id, message) => {
    const { article } = await reading(REPORT);
    const [finding] = await checking({ ...article, id });
    expect(finding).toMatchObject({ field: ['id'], severity: 'error' });
    expect(finding!.message).toContain(message);
  });
});

describe('an article with an error', () => {
  const broken = () => withFields(open(), { entities: ['orel', 'gardens-guild', 'nobody'] });

  test('is not saved as published', async () => {
    await expect(saveArticle(broken(), effects)).rejects.toMatchObject({
      message: 'It is not saved: 1 error would be published. Mend them, or save it as a draft.',
      offer: { canBeDraft: true },
    });
    expect(files['content/articles/an-article.md']).toBe(sound['content/articles/an-article.md']);
  });

  test('is saved as a draft', async () => {
    await saveArticle(withFields(broken(), { draft: true }), effects);
    expect(files['content/articles/an-article.md']).toContain('nobody');
  });
});

test('what somebody else wrote meanwhile is shown, and written over once it has been seen', async () => {
  const mine = withFields(open(), { title: 'Mine' });
  const theirs = sound['content/articles/an-article.md']!.replace(/^title: .*$/m, 'title: Theirs');
  files['content/articles/an-article.md'] = theirs;
  await expect(saveArticle(mine, effects)).rejects.toMatchObject({
    offer: { conflict: { mine: expect.stringContaining('Mine') as string, now: { base: theirs } } },
  });
  await expect(saveArticle(mine, effects, 'something else')).rejects.toThrow('has changed');
  await saveArticle(mine, effects, theirs);
  expect(files['content/articles/an-article.md']).toContain('title: Mine');
});

test('the passages of an article are recorded as the command does it', async () => {
  delete files['content/ledger/an-article.yaml'];
  expect(recordPassages('an-article', {}, effects)).toEqual({
    path: 'content/ledger/an-article.yaml',
  });
  const { findings, ledger } = await checkArticle(open(), effects);
  expect(findings.map(({ rule }) => rule)).toEqual(['digest-length']);
  expect(ledger).toBeUndefined();
  const article = open();
  const blocks = [{ ...article.blocks[0]!, text: 'Orel wrote of the Gardens Guild.' }];
  await saveArticle({ ...article, blocks }, effects);
  expect(() => recordPassages('an-article', {}, effects)).toThrow('Say why');
});

test('a draft that is published loses the comments that helped to write it, and no other', async () => {
  const { article } = await reading(REPORT);
  const { article: draft } = await saveArticle(
    { ...article, id: 'new', base: article.base.replace('entities: []', 'entities: [] # mine') },
    effects,
  );
  expect(draft.base).toContain('# A draft:');
  const { text } = writtenArticle({
    ...draft,
    fields: { ...draft.fields, draft: undefined, title: 'Told', entities: ['orel'] },
  });
  // What is still left out is still explained.
  expect(text).toContain('\n# relations: ');
  for (const gone of ['# A draft:', 'digest does not name', 'is a guess'])
    expect(text).not.toContain(gone);
  expect(text).toContain('# mine');
  expect(text).toContain('\ntitle: Told\n');
});

test('what a draft says in the place of an empty field goes once that is filled in', async () => {
  const { article } = await reading(REPORT);
  const mine = {
    ...article,
    id: 'new',
    base: article.base.replace('---\n', '---\n# relations: mine\n'),
  };
  const { article: saved } = await saveArticle(mine, effects);
  expect(saved.base).toContain('\n# relations: The ties');
  const tie = { from: 'orel', type: 'speaks-of', to: 'gardens-guild', passage: 'said' };
  const { text } = writtenArticle(withFields(saved, { relations: [tie] }));
  expect(text).not.toContain('# relations: The ties');
  expect(text).not.toContain('undated, passage.');
  expect(text).toContain('\n# relations: mine\n');
  expect(text).toContain('\nrelations:\n');
});

test('files that were made beside a new article cite it by the id under which it is saved', async () => {
  const { article } = await reading(REPORT);
  const fields = {
    name: 'Lake Radio',
    kind: 'outlet',
    description: 'Heard. [@at-first#one, @an-article#said]',
  };
  await makeThing({ what: 'source', id: 'lake-radio', fields }, effects);
  await saveArticle({ ...article, id: 'in-the-end', citedAs: ['at-first', 'an-article'] }, effects);
  expect(files['content/sources/lake-radio.yaml']).toContain(
    'Heard. [@in-the-end#one, @an-article#said]',
  );
});

test('files that were made beside an article follow the new id of its passage, in the check and when it is saved', async () => {
  const fields = {
    name: 'Lake Radio',
    kind: 'outlet',
    description: 'Heard. [@an-article#told]',
    ownership: 'not-found',
  };
  await makeThing({ what: 'source', id: 'lake-radio', fields }, effects);
  const original = { source: 'lake-radio', published: '2015-09-30' };
  const ofRadio = async (article: ArticleState) =>
    (await checking(article)).filter(({ place }) => place.startsWith('content/sources/lake-radio'));
  const now = withFields(open(), { original });
  expect((await ofRadio(now)).map(({ rule }) => rule)).toContain('unknown-passage');
  const renamed = { ...now, renamed: { told: 'said' } };
  expect(await ofRadio(renamed)).toEqual([]);
  await saveArticle(withFields(renamed, { draft: true }), effects);
  expect(files['content/sources/lake-radio.yaml']).toContain('Heard. [@an-article#said]');
});

/** What is made where its names are found nowhere yet. */
async function made(...told: Parameters<typeof makeThing>) {
  const thing = await makeThing(...told);
  if ('matches' in thing) throw new Error('Its names are found.');
  return thing;
}

test('where the names of something new would be found is shown first, and nothing is written until that is seen', async () => {
  const fields = {
    name: 'Spoke',
    kind: 'organization',
    description: 'A club. [@an-article#said]',
    aliases: ['Guild'],
  };
  const told = { what: 'actor', id: 'spoke-club', fields } as const;
  const answer = await makeThing(told, effects);
  if (!('matches' in answer)) throw new Error('It was made.');
  expect(answer.matches).toContainEqual(
    expect.objectContaining({ path: 'content/articles/an-article.md', words: 'spoke' }),
  );
  expect(files).not.toHaveProperty('content/actors/spoke-club.yaml');
  await made({ ...told, isSeen: true }, effects);
  expect(files).toHaveProperty('content/actors/spoke-club.yaml');
});

describe('something new', () => {
  const source = {
    name: 'Lake Radio',
    kind: 'outlet',
    description: 'It is heard at the lake. [@an-article#said]',
    ownership: 'not-found',
  };

  test('has the form of its schema', () => {
    const { fields } = formOfThing('source', effects);
    expect(fields.filter(({ isNeeded }) => isNeeded).map(({ name }) => name)).toEqual([
      'name',
      'kind',
      'description',
    ]);
    const kind = formOfThing('actor', effects).fields.find(({ name }) => name === 'kind');
    expect(kind).toMatchObject({ kind: 'choice' });
  });

  test('is made as the command makes it, and can be referred to', async () => {
    const { path, suggestions } = await made(
      { what: 'source', id: 'lake-radio', fields: source },
      effects,
    );
    expect(path).toBe('content/sources/lake-radio.yaml');
    expect(suggestions.source).toContainEqual({ id: 'lake-radio', name: 'Lake Radio' });
    const findings = checkContent(contentOf(files)).filter((one) => one.path === path);
    expect(findings.map(({ rule }) => rule)).toEqual(['unused-source']);
  });

  test('is an outlet also where nobody has looked who is behind it, and no error', async () => {
    const fields = { ...source, ownership: '' };
    const { path } = await made({ what: 'source', id: 'lake-radio', fields }, effects);
    expect(parse(files[path]!)).not.toHaveProperty('ownership');
    const findings = checkContent(contentOf(files)).filter((one) => one.path === path);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  const event = {
    title: 'The guild meets',
    kind: 'statement',
    description: 'It met. [@an-article#said]',
    participants: { 'gardens-guild': 'meets', orel: 'speaks: briefly' },
  };

  test('is an event with those who took part, and how', async () => {
    expect(formOfThing('event', effects).fields).toContainEqual(
      expect.objectContaining({ kind: 'record', name: 'participants', isNeeded: true }),
    );
    const { path } = await made({ what: 'event', id: 'meeting', fields: event }, effects);
    expect(parse(files[path]!)).toMatchObject({ participants: event.participants });
    const findings = checkContent(contentOf(files)).filter((one) => one.path === path);
    expect(findings.map(({ rule }) => rule)).toEqual(['event-without-account']);
  });

  test.each<[what: string, participants: Record<string, string>, message: string]>([
    ['without anybody who took part', {}, 'empty: Participants.'],
    ['without what somebody did', { orel: '' }, 'empty: Participants.'],
    ['with somebody whom no file is of', { nobody: 'speaks' }, 'nobody'],
  ])('is no event %s', async (_, participants, message) => {
    const fields = { ...event, participants };
    await expect(makeThing({ what: 'event', id: 'meeting', fields }, effects)).rejects.toThrow(
      message,
    );
    expect(files['content/events/meeting.yaml']).toBeUndefined();
  });

  test.each<[what: string, id: string, fields: Record<string, string>, message: string]>([
    ['without what is needed', 'lake-radio', { ...source, description: '' }, 'empty: Description.'],
    ['with an id that is none', 'Lake Radio', source, '"Lake Radio" is no id'],
    ['in the place of what is there', 'the-daily', source, 'is there already'],
  ])('is not made %s', async (_, id, fields, message) => {
    const before = { ...files };
    await expect(makeThing({ what: 'source', id, fields }, effects)).rejects.toThrow(message);
    expect(files).toEqual(before);
  });
});

test('what is not told yet stands in the file as in a draft that the command writes', async () => {
  const { article } = await reading(REPORT);
  await saveArticle({ ...article, id: 'new' }, effects);
  expect(files['content/articles/new.md']).toContain(
    'Paragraph 1, which begins “Orel said on Wednesday”: tell it here in your own words. {#orel-wednesday-troops}',
  );
  expect(openArticle('new', effects).article.blocks[0]!.text).toBe('');
});

test('no sentence of the report is in what is saved', async () => {
  const { article } = await reading(REPORT);
  await saveArticle({ ...article, id: 'new' }, effects);
  const words = 'It gave no reason for what it called a short pause'.split(' ');
  expect(files['content/articles/new.md']).not.toContain(words.slice(0, 9).join(' '));
});

test('what is saved is opened again as it was in the form', async () => {
  const { article } = await reading(REPORT);
  const told = withFields(
    { ...article, id: 'new' },
    { title: 'Orel: “more”, it says', entities: ['orel'] },
  );
  const { article: saved } = await saveArticle(told, effects);
  expect(saved.fields).toEqual(told.fields);
  expect(saved).toEqual(openArticle('new', effects).article);
});

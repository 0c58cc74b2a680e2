import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkDrafts } from '../../../src/check/check-drafts.ts';
import { isError } from '../../../src/check/finding.ts';
import type { Asking } from '../../../src/drafting/asked-fields.ts';
import { newArticle, type NewArticleOptions } from '../../../src/drafting/new-article.ts';
import { Cancelled } from '../../../src/drafting/wrong-answer.ts';
import { aDesk, contentOf, sound } from '../check/a-desk.ts';

const TEXT = `https://daily.example/2015/10/02/gilde
“Orel: more” – a title, with signs 🚲 and مرحبا
By Lena Brandt
2 October 2015

Orel said on Wednesday night that more than 3,500 troops had left Lakeend. It gave no reason for what it called a short pause in a long summer.

The governor of Hexholm, Tom Reed, told The Daily that the Gilde would meet in November.`;

let files: Record<string, string>;
let content: ReturnType<typeof aDesk>;
let said: string;
let complained: string;
beforeEach(() => {
  files = { 'piece.txt': TEXT };
  content = aDesk();
  said = '';
  complained = '';
});

const run = (options: NewArticleOptions, ask?: Asking) =>
  newArticle(options, {
    read: (file) => Promise.resolve(new TextEncoder().encode(files[file])),
    content: () => content,
    create: (path, text) => {
      if (path in files) return false;
      files[path] = text;
      return true;
    },
    say: (text) => (said += `${text}\n`),
    complain: (text) => (complained += `${text}\n`),
    today: () => '2026-01-01',
    ask,
  });
const written = () => Object.keys(files).filter((path) => path !== 'piece.txt');
const DRAFT = 'content/articles/orel-more-a-title-with-signs.md';
const frontmatter = () => parse(files[DRAFT]!.split('---\n')[1]!) as Record<string, unknown>;

test('with --yes what is proposed is written as a draft', async () => {
  expect(await run({ file: 'piece.txt', yes: true })).toBe(true);
  expect(written()).toEqual([DRAFT]);
  expect(frontmatter()).toMatchObject({
    draft: true,
    original: {
      title: '“Orel: more” – a title, with signs 🚲 and مرحبا',
      author: 'Lena Brandt',
      published: '2015-10-02',
      url: 'https://daily.example/2015/10/02/gilde',
    },
    entities: ['orel', 'lakeend', 'gardens-guild'],
    names: { 'gardens-guild': ['Gilde'] },
    figures: [{ value: 3500, qualifier: 'more than', unit: 'troops' }],
    locators: { 'orel-wednesday-night': { paragraph: 1, start: 'Orel said on Wednesday' } },
  });
  expect(files[DRAFT]).toContain('#   date: 2015-09-30\n');
  expect(files[DRAFT]).toContain('# Our own headline.');
});

test('an event is guessed in a comment, with the reason, so that a draft left as it is says nothing of it', async () => {
  files['piece.txt'] = TEXT.replace(
    'The governor',
    'On 27 September 2015 Orel opened its bridge, Orel said.\n\nThe governor',
  );
  content = aDesk({
    'content/events/announcement.yaml': ['Orel announces it', 'Orel opens the bridge'],
  });
  await run({ file: 'piece.txt', yes: true });
  expect(frontmatter()).not.toHaveProperty('dates');
  expect(files[DRAFT]).toMatch(
    /\n {2}# announcement\? They share the day, .+\.\n {2}# - event: announcement\n/,
  );
});

test('for what no file knows the command that makes one is named, in the draft and at the end', async () => {
  await run({ file: 'piece.txt', yes: true });
  for (const text of [said, files[DRAFT]!]) {
    expect(text).toContain('npm run new -- actor --name "Tom Reed" --kind person\n');
    expect(text).toContain('npm run new -- place --name "Hexholm"\n');
  }
});

test('an outlet that no file knows wants one, by the id that the draft has', async () => {
  await run({ file: 'piece.txt', yes: true, source: 'lake-radio' });
  expect(said).toContain(
    'npm run new -- source --id lake-radio --kind outlet --name "Lake Radio" --url https://daily.example/\n',
  );
});

test('an outlet can be told by its name, and is then no place or actor', async () => {
  files['piece.txt'] =
    `Bridge opens\nLake Radio, 2 June 2015\n\nCars cross it again. Tom Reed told Lake Radio so, and nobody in Hexholm said otherwise.`;
  expect(await run({ file: 'piece.txt', yes: true, id: 'bridge', source: 'Lake Radio' })).toBe(
    true,
  );
  expect(files['content/articles/bridge.md']).toContain('  source: lake-radio\n');
  expect(said).toContain('new -- source --id lake-radio --kind outlet --name "Lake Radio"\n');
  expect(said).not.toMatch(/(?:place|actor) --name "Lake Radio"/);
});

test('commands stand in an order in which each one works, in quotes for a shell', async () => {
  files['piece.txt'] = TEXT.replace('The governor', 'France and “Ann Lee” waited. The governor');
  await run({ file: 'piece.txt', yes: true, source: 'the “$HOME” radio' });
  const commands = [...said.matchAll(/^ {2}npm run new -- (\w+) (?!ID)/gm)].map(([, what]) => what);
  const order = ['country', 'place', 'actor', 'source'];
  expect(commands).toEqual(commands.toSorted((a, b) => order.indexOf(a!) - order.indexOf(b!)));
  expect(commands[0]).toBe('country');
  expect(said).toContain(`--name 'the “$HOME” radio'`);
});

test('what a name seems to be is said alike in the comment and in the command', async () => {
  files['piece.txt'] = TEXT.replace(
    'The governor',
    'It met a Group of 6 (G-6) in Orel. The governor',
  );
  await run({ file: 'piece.txt', yes: true });
  expect(files[DRAFT]).toContain('# No file knows Group of 6 (organization?)');
  expect(files[DRAFT]).not.toContain('--name "Group of 6" --kind armed-group');
});

test('the types of tie that the desk has stand where a tie is written', async () => {
  await run({ file: 'piece.txt', yes: true });
  expect(files[DRAFT]!.replace(/\n# /g, ' ')).toContain('`fights`, fights;');
});

test('an id does not end in the middle of a phrase; where the headline gives none, outlet and day do', async () => {
  await run({ file: 'piece.txt', yes: true, title: 'Orel meets Gedern on the bridge to the lake' });
  expect(written()).toEqual(['content/articles/orel-meets-gedern-on-the-bridge.md']);
  files = { 'piece.txt': TEXT };
  await run({ file: 'piece.txt', yes: true, title: 'Orel meets Gedern again in the autumn' });
  expect(written()).toEqual(['content/articles/orel-meets-gedern-again.md']);
  files = { 'piece.txt': TEXT };
  await run({ file: 'piece.txt', yes: true, title: 'عنوان', source: 'the-daily' });
  expect(written()).toEqual(['content/articles/the-daily-2015-10-02.md']);
});

test('a passage for which the original names somebody is not said to be without a source', async () => {
  files['piece.txt'] = `${TEXT}\n\nIt rained in Lakeend all day.`;
  await run({ file: 'piece.txt', yes: true, source: 'the-daily' });
  expect(frontmatter().sources).toEqual([
    { source: 'the-daily', sourcing: 'no-source-given', passage: ['rained-lakeend-day'] },
  ]);
  expect(files[DRAFT]).toContain('  # “Orel said”: institution? orel-wednesday-night\n');
  expect(files[DRAFT]).toContain(
    '  # No source is of orel yet. To make one:\n  #   npm run new -- source --entity orel\n',
  );
});

test('of a text in another language it says that its dates, sources and figures are not read', async () => {
  files['piece.txt'] =
    'اجتماع في أوريل\n\nاتفقت الحكومتان يوم الأحد على تبادل المعلومات بين البلدين، وقال متحدث باسم الوزارة إن الاتفاق يدخل حيز التنفيذ قريبا.';
  await run({ file: 'piece.txt', yes: true, id: 'arabic', source: 'the-daily' });
  expect(said).toContain('Dates, sources and figures are read in English only.\n');
  expect(said).not.toMatch(/(?:dates|figures|sourcing) +not found/);
});

test('a draft has no sentence of the original, unless that is asked for, and then says why it may not stay', async () => {
  const sentence = 'It gave no reason for what it called a short pause in a long summer.';
  await run({ file: 'piece.txt', yes: true });
  const words = sentence.split(' ');
  for (let at = 0; at + 9 <= words.length; at++) {
    expect(files[DRAFT]).not.toContain(words.slice(at, at + 9).join(' '));
  }
  await run({ file: 'piece.txt', yes: true, id: 'kept', keepText: true });
  expect(files['content/articles/kept.md']!.replace(/\n +# /g, ' ')).toContain(sentence);
  expect(said).toContain('They are the publisher’s: take them away');
});

test('a draft keeps nothing from being built', async () => {
  await run({ file: 'piece.txt', yes: true });
  const { findings, drafts } = checkDrafts(contentOf({ ...sound, [DRAFT]: files[DRAFT]! }));
  expect(drafts).toEqual([DRAFT]);
  expect(findings.filter(isError)).toEqual([]);
});

test('of a fresh draft the check says what is to be told and filled in, and nothing of the words that stand in its place', async () => {
  files['piece.txt'] = `${TEXT}\n\nIt rained in Lakeend all day.`;
  await run({ file: 'piece.txt', yes: true, source: 'the-daily' });
  const { findings } = checkDrafts(contentOf({ ...sound, [DRAFT]: files[DRAFT]! }));
  const ofDraft = findings.filter(({ path }) => path === DRAFT);
  expect(ofDraft.map(({ rule }) => rule)).toEqual(['empty-field', 'empty-field', 'untold-passage']);
  expect(ofDraft.at(-1)?.message).toBe(
    '3 passages are still to be told: "orel-wednesday-night", "governor-hexholm-tom", "rained-lakeend-day".',
  );
});

test('what a draft has told already is checked', async () => {
  await run({ file: 'piece.txt', yes: true, source: 'the-daily' });
  const told = files[DRAFT]!.replace(/Paragraph 2, .*words\./, 'The Gilde meets Gedern.');
  const { findings } = checkDrafts(contentOf({ ...sound, [DRAFT]: told }));
  const ofDraft = findings.filter(({ path }) => path === DRAFT).map(({ message }) => message);
  expect(ofDraft).toContain('A passage is still to be told: "orel-wednesday-night".');
  expect(ofDraft.join()).toContain('"governor-hexholm-tom"');
});

test('with --dry-run and --json nothing is written, and all is told', async () => {
  expect(await run({ file: 'piece.txt', dryRun: true, json: true })).toBe(true);
  expect(written()).toEqual([]);
  const { path, isWritten, proposal } = JSON.parse(said) as {
    path: string;
    isWritten: boolean;
    proposal: { newNames: { name: string }[] };
  };
  expect({ path, isWritten }).toEqual({ path: DRAFT, isWritten: false });
  expect(proposal.newNames.map(({ name }) => name)).toEqual(['Hexholm', 'Tom Reed']);
});

test('where nobody can be asked and --yes is not said, it says what is needed', async () => {
  expect(await run({ file: 'piece.txt' })).toBe(false);
  expect(complained).toContain('There is no terminal to ask at. Add --yes');
  expect(written()).toEqual([]);
});

test('what is answered at the terminal is what is written', async () => {
  const answers: Record<string, string> = { Published: '3 October 2015', 'Author, as signed': ' ' };
  const ask: Asking = {
    text: ({ message, initial, refuse }) => {
      const answer = answers[message] ?? initial;
      expect(refuse(answer)).toBeUndefined();
      return Promise.resolve(answer);
    },
    confirm: () => Promise.resolve(true),
  };
  expect(await run({ file: 'piece.txt' }, ask)).toBe(true);
  expect(frontmatter().original).toMatchObject({ published: '2015-10-03' });
  expect(frontmatter().original).not.toHaveProperty('author');
});

test('an empty answer to what is needed asks again, and an outlet is answered by its name, too', async () => {
  const refused: string[] = [];
  const ask: Asking = {
    text: ({ message, initial, refuse }) => {
      if (/^(?:Outlet|Published)/.test(message)) refused.push(refuse(' ') ?? 'taken');
      return Promise.resolve(message.startsWith('Outlet') ? 'Lake Radio' : initial);
    },
    confirm: () => Promise.resolve(true),
  };
  expect(await run({ file: 'piece.txt' }, ask)).toBe(true);
  expect(refused).toEqual(['It is needed: the outlet.', 'It is needed: the day, or about when.']);
  expect(frontmatter().original).toMatchObject({ source: 'lake-radio' });
});

test.each(['text', 'confirm'] as const)(
  'who ends the questions finds nothing written: %s',
  async (at) => {
    const ask: Asking = {
      text: ({ initial }) =>
        at === 'text' ? Promise.reject(new Cancelled()) : Promise.resolve(initial),
      confirm: () => Promise.reject(new Cancelled()),
    };
    files['piece.txt'] = at === 'text' ? TEXT : `${TEXT} Orel spoke of the Gardens Guild.`;
    expect(await run({ file: 'piece.txt' }, ask)).toBe(false);
    expect(complained).toContain('Nothing was written.');
    expect(written()).toEqual([]);
  },
);

test.each([
  [{ id: 'an-article' }, 'There is an article "an-article" already.'],
  [{ id: 'An Article' }, '"An Article" is no id'],
  [{ source: 'راديو' }, 'No id follows from "راديو"'],
  [{ published: '27/09/2015 or so' }, '"27/09/2015 or so"'],
  [{ url: 'daily.example' }, '"daily.example" is no web address'],
])('what cannot be taken is answered with what can: %o', async (options, message) => {
  expect(await run({ file: 'piece.txt', yes: true, ...options })).toBe(false);
  expect(complained).toContain(message);
  expect(written()).toEqual([]);
});

test('nothing is written over a file that somebody has written meanwhile', async () => {
  files[DRAFT] = 'theirs';
  expect(await run({ file: 'piece.txt', yes: true })).toBe(false);
  expect(complained).toContain(`${DRAFT} is there already.`);
  expect(files[DRAFT]).toBe('theirs');
});

test('a date that is still to come is told', async () => {
  await run({ file: 'piece.txt', yes: true, published: '2030-01-01' });
  expect(said).toContain('This is after today, 2026-01-01');
});

test('without a file an empty draft is written', async () => {
  expect(await run({ yes: true, id: 'by-hand' })).toBe(true);
  expect(files['content/articles/by-hand.md']).toContain('{#passage}');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { mend } from '../../../src/check/mend.ts';
import { contentOf, sound } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const text = sound[ARTICLE] ?? '';
const [fields = ''] = text.split('Orel spoke');

/** What becomes of the sound corpus with other texts in it. */
function mended(texts: Record<string, string | undefined>) {
  const all = Object.fromEntries(
    Object.entries({ ...sound, ...texts }).flatMap(([path, one]) =>
      one === undefined ? [] : [[path, one]],
    ),
  );
  const { done, files, content } = mend(contentOf(all), checkContent, (path) =>
    new TextEncoder().encode(all[path]),
  );
  return {
    done: done.map(({ path, line, what }) => `${path}:${line} ${what}`),
    files: files.map(({ path, from }) => (path === from ? path : `${from} -> ${path}`)),
    text: (path = ARTICLE) => content.files.find((file) => file.path === path)?.text,
    rules: new Set(checkContent(content).map(({ rule }) => rule)),
  };
}

test('a paragraph whose words the ledger knows gets its id back', () => {
  const { done, text: after } = mended({ [ARTICLE]: text.replace(' {#said}', '') });
  expect(after()).toBe(text);
  expect(done).toEqual([`${ARTICLE}:24 wrote "{#said}"`]);
});

test('a paragraph without an id gets one of its first words, and a table below it', () => {
  const { text: after, rules } = mended({
    [ARTICLE]: `${text}\nOrel spoke on.\n\n| a |\n|---|\n| b |\n`,
  });
  expect(after()).toBe(
    `${text}\nOrel spoke on. {#orel-spoke-on}\n\n| a |\n|---|\n| b |\n\n{#a-b}\n`,
  );
  expect(rules).not.toContain('missing-marker');
});

test('malformed ids become ids, none of which is there twice', () => {
  const { text: after, rules } = mended({
    [ARTICLE]: `${fields}Orel. {#Said So}\n\nOrel. {: #said_so}\n\nOrel. {#said-so}\n`,
  });
  expect(after()).toBe(`${fields}Orel. {#said-so-2}\n\nOrel. {#said-so-3}\n\nOrel. {#said-so}\n`);
  expect(rules).not.toContain('lost-marker');
  expect(rules).not.toContain('duplicate-passage');
});

test('what the text names is added to the lists, as they are written', () => {
  const { text: after, rules } = mended({
    'content/sources/the-weekly.yaml':
      'name: The Weekly\nkind: outlet\ndescription: An outlet. [@a-book]\nownership: not-found\n',
    [ARTICLE]: text
      .replace('[orel, gardens-guild]', '[orel] # so far')
      .replace('{#said}', 'in Lakeend to The Weekly. {#said}'),
  });
  expect(after()).toContain('entities: [orel, gardens-guild, lakeend] # so far');
  expect(after()).toContain(
    '    passage: said\n  - source: the-weekly\n    sourcing: other-outlet\n    passage: said\nfigures:',
  );
  expect(rules).not.toContain('unlisted-entity');
  expect(rules).not.toContain('unlisted-source');
});

test('an entity that is misspelled in the list is not added beside it', () => {
  const wrong = text.replace('[orel, gardens-guild]', '[orel, gardens-gild]');
  expect(mended({ [ARTICLE]: wrong }).text()).toBe(wrong);
});

test('several slips of one file, of which one hides the others, are mended in one go', () => {
  const { text: after, done } = mended({
    [ARTICLE]: text
      .replace('title: An article', 'title: An article: more')
      .replace('  source: the-daily', '\tsource: “the-daily”')
      .replace(' {#said}', ''),
  });
  expect(after()).toBe(text.replace('title: An article', "title: 'An article: more'"));
  expect(done).toHaveLength(4);
});

test('a number where text is wanted goes in quotes', () => {
  const path = 'content/places/lakeend.yaml';
  expect(
    mended({ [path]: sound[path]?.replace('name: Lakeend', 'name: 1900 # so') }).text(path),
  ).toContain("name: '1900' # so\n");
});

test.each([
  ['content/countries/orel.yml', 'content/countries/orel.yaml'],
  ['content/countries/Orel.YAML', 'content/countries/orel.yaml'],
  ['content/countries/Orel.yaml', 'content/countries/orel.yaml'],
])('%s is called %s', (wrong, right) => {
  const { files, rules } = mended({ [right]: undefined, [wrong]: sound[right] });
  expect(files).toEqual([`${wrong} -> ${right}`]);
  expect([...rules].filter((rule) => rule !== 'description-length')).toEqual(['digest-length']);
});

test('a name that is taken is not given to another file', () => {
  const path = 'content/countries/orel.yml';
  const { files, rules } = mended({ [path]: sound['content/countries/orel.yaml'] });
  expect(files).toEqual([]);
  expect(rules).toContain('stray-file');
});

test('what is sound stays as it is', () => {
  expect(mended({})).toMatchObject({ done: [], files: [] });
});

test('text with line ends of Windows keeps them', () => {
  const { text: after } = mended({
    [ARTICLE]: `${text}\n| a |\n|---|\n| b |\n`.replaceAll('\n', '\r\n'),
  });
  expect(after()).toBe(`${text}\n| a |\n|---|\n| b |\n\n{#a-b}\n`.replaceAll('\n', '\r\n'));
});

const words = fc.stringMatching(/^[A-Z][a-z]{2,8}(?: [a-z]{2,8}){1,4}\.$/);
const paragraphs = fc.array(
  fc.record({
    words,
    marker: fc.constantFrom('', ' {#Bad Id}', ' {: #so}', ' {#so_so}', ' { #id }'),
  }),
  { minLength: 1, maxLength: 6 },
);

test('a fixed text has an id behind every paragraph, no id twice, and all else of it is as it was', () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      const body = all.map((one) => `${one.words}${one.marker}`).join('\n\n');
      const { text: after, rules } = mended({ [ARTICLE]: `${fields}${body}\n` });
      const now = after();
      expect(rules).not.toContain('missing-marker');
      expect(rules).not.toContain('lost-marker');
      expect(rules).not.toContain('duplicate-passage');
      expect(now?.replaceAll(/ \{#[a-z0-9-]+\}/g, '').trimEnd()).toBe(
        `${fields}${all.map((one) => one.words).join('\n\n')}`,
      );
    }),
    { numRuns: 40 },
  );
});

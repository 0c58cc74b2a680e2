import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Example } from '../../../src/check/rule.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { unreadableFile } from '../../../src/files/parse-content.ts';
import { contentOf, ledgerOf, sound } from './a-desk.ts';

const TODAY = '2026-11-26';

/** A sound corpus of two articles and their comparison, of which not even a warning is to be had. */
const LONG = 'They said so and more. '.repeat(60);
/** What the example of `near-same-article` tells in the same words. */
const TOLD_ONCE =
  'Nine of ten who had signed the first list came to the lake and signed the second, which is longer and says less about the price of bread, of milk and of the boats. Whoever reads both lists finds that the second has a page on the ferry, which nobody had asked for, and none on the mill, of which all had spoken.';
const AT_LENGTH = `\n${LONG}{#at-length}\n`;
const sample: Record<string, string> = {
  ...sound,
  'content/countries/orel.yaml':
    'name: Orel\ndescription: A country. [@a-book] It lies there. [@a-book]\ndemonyms: [Oreli]\n',
  'content/actors/gardens-guild.yaml':
    'name: Gardens Guild\nkind: armed-group\ndescription: A group. [@a-book] It is armed. [@a-book]\naliases: [GG, Gilde]\n',
  'content/events/announcement.yaml': (sound['content/events/announcement.yaml'] ?? '').replace(
    '{ orel: speaks }',
    '{ orel: "speaks [@an-article#said]" }',
  ),
  'content/places/lakeend.yaml':
    'name: Lakeend\nkind: city\ncountry: orel\ndescription: A city. [@a-book] It lies there. [@a-book]\n',
  'content/sources/the-weekly.yaml':
    'name: The Weekly\nkind: outlet\ndescription: An outlet. [@a-book]\nownership: not-found\n',
  'content/articles/an-article.md':
    (sound['content/articles/an-article.md'] ?? '')
      .replace(
        'figures:',
        '  - { source: the-daily, sourcing: own-reporting, passage: at-length }\nfigures:',
      )
      .replace(
        'published: 2015-09-30',
        'published: 2015-09-30\n  url: https://example.org/an-article/',
      )
      .replace('locators: {', 'locators: { at-length: { paragraph: 2, start: and more },') +
    AT_LENGTH.replace(LONG, `${LONG}${TOLD_ONCE} `),
  'content/articles/other.md': `---
title: Other
summary: Other. [@#told]
original: { source: the-daily, published: 2018 }
entities: [orel]
dates:
  - { event: announcement, date: 2015-09-27, written: in 2015, passage: at-length }
sources:
  - { source: the-daily, sourcing: document, passage: told }
  - { source: the-weekly, sourcing: document, passage: at-length }
locators:
  told: { paragraph: 1, start: It is told }
  at-length: { paragraph: 2, start: and more }
---
Orel. {#told}
${AT_LENGTH}`,
  'content/comparisons/both.yaml': `title: Both
summary: Both. [@an-article#said]
articles: [an-article, other]
reading: ['Ours. [@an-article#said; @an-article#at-length; @other#at-length]']
wouldSettle: [More.]
points:
  - question: What?
    cells:
      an-article: { text: It was., passage: said, answer: it was }
      other: silent
`,
  ...Object.fromEntries(
    ['first', 'second', 'third', 'fourth', 'fifth'].map((id, index) => [
      `content/findings/${id}.yaml`,
      `rank: ${index + 1}\ntext: It was so. [@a-book]\nabout: announcement\n`,
    ]),
  ),
  'content/ledger/an-article.yaml': ledgerOf({
    said: 'Orel spoke of the Gardens Guild.',
    'at-length': LONG + TOLD_ONCE,
  }),
  'content/ledger/other.yaml': ledgerOf({ told: 'Orel.', 'at-length': LONG }),
};

function withExample({ path, right, wrong }: Example) {
  if (wrong === undefined) {
    return contentOf(
      Object.fromEntries(Object.entries(sample).filter(([name]) => !name.startsWith(path))),
    );
  }
  if (wrong === null) {
    const content = contentOf(sample);
    const fault = { rule: 'unreadable-file' as const, at: { line: 1, column: 1 }, message: 'No.' };
    const files = content.files.map((file) =>
      file.path === path ? unreadableFile(path, file.collection, fault) : file,
    );
    return { ...content, files };
  }
  const text = sample[path] ?? '';
  if (!text.includes(right)) throw new Error(`"${right}" is not in ${path} of the sample.`);
  const after = typeof wrong === 'string' && text !== '' ? text.replace(right, () => wrong) : wrong;
  return contentOf({ ...sample, [path]: after });
}

test('of the sample that the examples of the rules are pieces of, nothing is found', () => {
  expect(checkContent(contentOf(sample), TODAY)).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'what the example of %s has wrong breaks that rule',
  (id, { example, severity }) => {
    const found = checkContent(withExample(example), TODAY).filter(({ rule }) => rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding).toMatchObject({ path: example.path, severity });
  },
);

test('every rule has a file of its name, and every file is on the list', () => {
  const files = readdirSync('src/check/rules').filter((name) => name !== 'index.ts');
  expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('a rule that mends something says so', () => {
  for (const { id, fix, example } of rules) {
    const edits = checkContent(withExample(example), TODAY).filter(
      ({ rule, edit }) => rule === id && edit,
    );
    if (edits.length > 0) expect(fix, id).toBeDefined();
  }
});

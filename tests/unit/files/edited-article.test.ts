import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { editedArticle, formOfArticle } from '../../../src/files/edited-article.ts';
import type { EditedBlock } from '../../../src/files/body-blocks.ts';
import type { Fields } from '../../../src/files/edited-yaml.ts';

const ORDER = ['title', 'summary', 'entities', 'names', 'dates', 'sources', 'figures', 'relations'];
const ARTICLE = `---
# What we call it.
title: An article # ours
summary: >-
  It says so
  at length.
entities: [orel, gardens-guild]
# Whom it relies on.
sources:
  # The first.
  - { source: the-daily, sourcing: own-reporting, passage: said } # sure
  - source: a-guild
    sourcing: document
    passage: said

# At the end.
---

Orel spoke. {#said}

## A heading

| a | b |
| - | - |
| 1 | 2 |

{#table}
`;

/** The article with some fields and blocks changed. */
function edited(
  text: string,
  change: (form: { fields: Fields; blocks: EditedBlock[] }) => void,
): string {
  const { fields, blocks } = structuredClone(formOfArticle(text)!);
  const form = { fields, blocks: blocks.map((block, was) => ({ ...block, was })) };
  change(form);
  return editedArticle(text, form, ORDER).text;
}
const unchanged = (text: string) => edited(text, () => undefined);
const fieldsOf = (text: string) => formOfArticle(text)!.fields;

test('the blocks of a body are its paragraphs, headings and tables, with the passages that they are', () => {
  expect(formOfArticle(ARTICLE)!.blocks).toEqual([
    { text: 'Orel spoke.', id: 'said' },
    { text: '## A heading' },
    { text: '| a | b |\n| - | - |\n| 1 | 2 |', id: 'table' },
  ]);
});

describe('what is saved without a change is the same file, byte for byte', () => {
  const folders = ['content/articles', 'tests/desk/content/articles'];
  test.each(folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)))(
    '%s',
    (path) => {
      const text = readFileSync(path, 'utf8');
      expect(unchanged(text)).toBe(text);
      const onWindows = text.replaceAll('\n', '\r\n');
      expect(unchanged(onWindows)).toBe(onWindows);
      expect(unchanged(`\uFEFF${text}`)).toBe(`\uFEFF${text}`);
    },
  );

  test('whatever the fields and the body are', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.boolean(),
      fc.array(fc.string()),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string()),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value),
        fc.array(fc.oneof(fc.string(), fc.constantFrom(' {#a-b}', '\n', '\n\n', '{#c}', '\r\n'))),
        fc.boolean(),
        (fields, pieces, isWide) => {
          const yaml = stringify(fields, { lineWidth: isWide ? 0 : 20 });
          const text = `---\n# Why.\n${yaml}---\n${pieces.join('')}`;
          if (formOfArticle(text)) expect(unchanged(text)).toBe(text);
        },
      ),
    );
  });
});

test('another value takes the place of the old one, and nothing else of the file is touched', () => {
  const text = edited(ARTICLE, ({ fields }) => {
    fields.title = 'Another: with a colon';
    (fields.sources as Fields[])[0]!.passage = 'table';
  });
  expect(text).toBe(
    ARTICLE.replace('title: An article', "title: 'Another: with a colon'").replace(
      'passage: said } # sure',
      'passage: table } # sure',
    ),
  );
});

test('an entry that is added or taken away leaves the comments of the others', () => {
  const added = edited(ARTICLE, ({ fields }) => {
    (fields.sources as Fields[]).push({ source: 'b', sourcing: 'document', passage: 'table' });
    (fields.entities as string[]).push('lakeend');
  });
  expect(added).toContain('# The first.\n  - { source: the-daily');
  expect(added).toContain('# sure');
  expect(added).toContain('  - source: b\n    sourcing: document\n    passage: table\n');
  expect(added).toContain('entities: [orel, gardens-guild, lakeend]');
  const fewer = edited(ARTICLE, ({ fields }) => {
    (fields.sources as Fields[]).pop();
  });
  expect(fewer).toContain('# The first.\n  - { source: the-daily');
  expect(fewer).not.toContain('a-guild');
  for (const text of [added, fewer]) {
    for (const comment of ['# What we call it.', '# ours', '# Whom it relies on.', '# At the end.'])
      expect(text.split(comment), comment).toHaveLength(2);
  }
});

describe('what did not change keeps its bytes', () => {
  const LONG = `---
summary: >-
  It says at length what it has
  to say, and in a line that is broken here
  and there, by hand.
dates:
  # The first that is told.
  - event: one
    date: '2015'
    basis: >-
      It follows from the day
      before, as it is told.
    passage: said
  # The second.
  - { event: two, date: '2016', passage: said } # sure
  - event: three
    date: '2017'
    grade: bounded
    passage: said
---

Orel spoke. {#said}
`;
  const datesOf = (fields: Fields) => fields.dates as Fields[];

  test.each<[what: string, wanted: (fields: Fields) => void, from: string, to: string]>([
    [
      'around one word of a folded text',
      (fields) => (fields.summary = String(fields.summary).replace('broken', 'cut')),
      'is broken here',
      'is cut here',
    ],
    [
      'where the end of a folded text goes',
      (fields) => (fields.summary = String(fields.summary).replace(' by hand.', ' so.')),
      'there, by hand.',
      'there, so.',
    ],
    [
      'around an entry that goes, with the comment above it',
      (fields) => datesOf(fields).splice(1, 1),
      "  # The second.\n  - { event: two, date: '2016', passage: said } # sure\n",
      '',
    ],
    [
      'before an entry that was the last',
      (fields) => datesOf(fields).pop(),
      "  - event: three\n    date: '2017'\n    grade: bounded\n    passage: said\n",
      '',
    ],
    [
      'around a field of an entry that goes',
      (fields) => delete datesOf(fields)[2]!.grade,
      '    grade: bounded\n',
      '',
    ],
  ])('%s', (_, change, from, to) => {
    const text = edited(LONG, ({ fields }) => {
      change(fields);
    });
    expect(text).toBe(LONG.replace(from, to));
  });

  test('within brackets', () => {
    const text = edited(ARTICLE, ({ fields }) => {
      fields.entities = ['gardens-guild'];
      delete (fields.sources as Fields[])[0]!.sourcing;
    });
    expect(text).toBe(
      ARTICLE.replace('[orel, gardens-guild]', '[gardens-guild]').replace(
        'the-daily, sourcing: own-reporting,',
        'the-daily,',
      ),
    );
  });
});

test('a field that is new stands where the schema has it', () => {
  const text = edited(ARTICLE, ({ fields }) => {
    fields.dates = [{ event: 'announcement', date: '2015', passage: 'said' }];
  });
  expect(text).toContain('entities: [orel, gardens-guild]\ndates:\n');
  expect(fieldsOf(text).dates).toEqual([{ event: 'announcement', date: '2015', passage: 'said' }]);
  expect(text).toContain("date: '2015'");
});

test('a field that goes leaves the others as they are', () => {
  const text = edited(ARTICLE, ({ fields }) => {
    delete fields.entities;
  });
  expect(text).toBe(ARTICLE.replace('entities: [orel, gardens-guild]\n', ''));
});

test('a passage that is changed keeps its marker; one that is new has one', () => {
  const text = edited(ARTICLE, ({ blocks }) => {
    blocks[0]!.text = 'Orel wrote.';
    blocks[2]!.id = 'counted';
    blocks.push({ text: 'More of it.', id: 'more' });
  });
  expect(text).toContain('Orel wrote. {#said}\n\n## A heading');
  expect(text).toContain('| 1 | 2 |\n\n{#counted}\n\nMore of it. {#more}\n');
});

test('where lines end as on Windows, new ones do, too', () => {
  const text = edited(ARTICLE.replaceAll('\n', '\r\n'), ({ fields, blocks }) => {
    (fields.sources as Fields[]).push({ source: 'b', sourcing: 'document', passage: 'table' });
    blocks[0]!.text = 'Two\nlines.';
  });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what stands for several fields at once is still changed as it is wanted', () => {
  const text = '---\ntitle: &a One\nsummary: *a\n---\nText. {#a}\n';
  const made = edited(text, ({ fields }) => {
    fields.title = 'Two';
  });
  expect(fieldsOf(made)).toEqual({ title: 'Two', summary: 'One' });
});

test('what is written says what was wanted, whatever that is', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('yes', '2015-09-30', '0o17', '- a', '# b', 'a: b', '{', "it's", ' x ', '1e3'),
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.array(fc.string()),
    fc.array(fc.dictionary(word, fc.string(), { maxKeys: 3 })),
  );
  const fields = fc.dictionary(word, value, { maxKeys: 5 });
  fc.assert(
    fc.property(fields, fields, (before, wanted) => {
      const text = `---\n# Why.\n${stringify(before)}---\nText. {#a}\n`;
      if (!formOfArticle(text)) return;
      const made = edited(text, (form) => {
        form.fields = wanted;
      });
      expect(fieldsOf(made)).toEqual(wanted);
      expect(made).toContain('Text. {#a}\n');
      expect(() => parse(made.split('---\n')[1]!) as unknown).not.toThrow();
    }),
  );
});

import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentOf, sound } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const article = sound[ARTICLE] ?? '';

/** What rules of some names find in the sound corpus with other texts in it. */
function found(rules: string[], texts: Record<string, string | undefined>, today?: string) {
  const all = Object.entries({ ...sound, ...texts }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return checkContent(contentOf(Object.fromEntries(all)), today)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, path, at, message }) => `${path}:${at.line} ${rule}: ${message}`);
}

const withUrl = (url: string) => article.replace('  published:', `  url: ${url}\n  published:`);

test.each([
  ['https://example.org/a', 'http://www.example.org/a/'],
  ['https://example.org/a?id=4', 'https://example.org/a?utm_source=x&id=4#top'],
])('%s and %s are one piece, told once as that', (one, other) => {
  const all = found(['same-article', 'near-same-article', 'outside-comparison'], {
    [ARTICLE]: withUrl(one),
    'content/articles/copy.md': withUrl(other),
  });
  expect(all).toEqual([
    `content/articles/copy.md:6 same-article: This is an address of the original of ${ARTICLE}, too. If both tell one piece, keep one of them; if not, correct the address.`,
  ]);
});

test('two pages of one site are two pieces', () => {
  expect(
    found(['same-article'], {
      [ARTICLE]: withUrl('https://example.org/details.php?id=4'),
      'content/articles/copy.md': withUrl('https://example.org/details.php?id=5'),
    }),
  ).toEqual([]);
});

test('what is published tomorrow is to come, and what is published today or about now is not', () => {
  const published = (date: string) =>
    found(
      ['published-in-future'],
      { [ARTICLE]: article.replace('published: 2015-09-30', `published: ${date}`) },
      '2026-02-28',
    );
  expect(published('2026-03-01')).toEqual([
    `${ARTICLE}:6 published-in-future: Its day of publication is to come; today is 2026-02-28. Correct the date.`,
  ]);
  expect(published('2026-02-28')).toEqual([]);
  expect(published('2026-02')).toEqual([]);
  expect(published('2026-02-28/2026-03~')).toEqual([]);
});

test('a source, an actor and a reference that nothing uses are told, but not while a file cannot be read', () => {
  const texts = {
    'content/sources/the-weekly.yaml':
      'name: The Weekly\nkind: outlet\ndescription: An outlet. [@a-book]\nownership: not-found\n',
    'content/actors/nobody.yaml':
      'name: Nobody\nkind: organization\ndescription: A body. [@a-book]\n',
    'content/references/other.yaml':
      'title: Other\npublisher: A press\nurl: https://example.org/other\nseen: 2026-01-01\n',
  };
  const rules = ['unused-source', 'unused-entity', 'uncited-reference', 'event-without-account'];
  expect(found(rules, texts).map((one) => one.split(': ')[0])).toEqual([
    'content/actors/nobody.yaml:1 unused-entity',
    'content/references/other.yaml:1 uncited-reference',
    'content/sources/the-weekly.yaml:1 unused-source',
  ]);
  expect(found(rules, { ...texts, [ARTICLE]: article.replace('title: ', 'title: x: ') })).toEqual(
    [],
  );
  expect(
    found(rules, { ...texts, [ARTICLE]: undefined, 'content/articles/An-Article.MD': article }),
  ).toEqual([]);
});

test.each([
  ['It has 12,000 members', '12,000'],
  ['It paid $1.6 billion for it', '$1.6 billion'],
  ['It lost 40 percent of them', '40'],
])('%s: the figure is asked for, once no field has it', (words, figure) => {
  const body = article.replace('Orel spoke of', `${words}. Orel spoke of`);
  expect(found(['unlisted-figure'], { [ARTICLE]: body })).toEqual([
    `${ARTICLE}:24 unlisted-figure: No field has the ${figure} that the text gives. Add it under "figures", with "passage: said", or to the account or tie that it belongs to.`,
  ]);
  const value = { '12,000': 12_000, '$1.6 billion': 1_600_000_000, '40': 40 }[figure];
  const known = body.replace('value: 3500', `value: ${value}`);
  expect(found(['unlisted-figure'], { [ARTICLE]: known })).toEqual([]);
});

test.each([
  'It met on 27 September 2015, and again on 8 December',
  'It met in 2014 and on the 24th, on Sept. 3 and March 4',
  'It met at 10:30, at 9 p.m. and at 7 o’clock',
  'It followed Resolution 2254, Article 5 and No. 7',
  'A 5-year-old rode an F-16 and a B-52',
])('no figure is asked for where numbers count nothing: %s', (words) => {
  const body = article.replace('Orel spoke of', `${words}. Orel spoke of`);
  expect(found(['unlisted-figure'], { [ARTICLE]: body })).toEqual([]);
});

test('a name that recurs and has no file is told once, where it first stands', () => {
  const body = `${article.replace('Orel spoke', 'Orel spoke to Peter Marlow')}\nThen Deputy Minister Peter Marlow spoke of the NATO. {#b}\n\nNobody asked the NATO. {#c}\n`;
  expect(found(['unknown-name-in-text'], { [ARTICLE]: body })).toEqual([
    expect.stringMatching(
      `^${ARTICLE}:24 unknown-name-in-text: "Peter Marlow" stands in 2 passages`,
    ),
    expect.stringMatching(`^${ARTICLE}:26 unknown-name-in-text: "NATO" stands in 2 passages`),
  ]);
});

test.each([
  'The Prime Minister spoke on Sunday. {#b}\n\nThe Prime Minister spoke on Monday. {#c}',
  'Last September Gardens Guild spoke. {#b}\n\nLast September Orel spoke. {#c}',
  'It met Peter Marlow. {#b}',
  'It met [Peter Marlow](entity:none). {#b}\n\nIt met [Peter Marlow](entity:none). {#c}',
])(
  'offices, days, what stands once and what is said to be nothing here are no unknown names: %s',
  (words) => {
    expect(found(['unknown-name-in-text'], { [ARTICLE]: `${article}\n${words}\n` })).toEqual([]);
  },
);

const source = (name: string, more = '') =>
  `name: ${name}\nkind: outlet\ndescription: An outlet. [@a-book]\nownership: not-found\n${more}`;

test.each([
  ['The Highford Courier', 'Highford Courier'],
  ['Highford Courier', 'HighfordCourier.com'],
  ['Highford Courier', 'Highford Courrier'],
])('%s and %s may be one source', (one, other) => {
  expect(
    found(['similar-source'], {
      'content/sources/one.yaml': source(one),
      'content/sources/two.yaml': source(other),
    }),
  ).toEqual([
    `content/sources/two.yaml:1 similar-source: "${other}" and "${one}" of content/sources/one.yaml are nearly one name. If they are one source, keep one file, with both names; if not, let the names say what sets them apart.`,
  ]);
});

test.each([
  ['Fox News', 'Vox News'],
  ['Unnamed officials of 2015', 'Unnamed officials of 2025'],
  ['Highford Courier', 'Highford Chronicle'],
])('%s and %s are two sources', (one, other) => {
  expect(
    found(['similar-source'], {
      'content/sources/one.yaml': source(one),
      'content/sources/two.yaml': source(other),
    }),
  ).toEqual([]);
});

test('two sources with one site may be one', () => {
  expect(
    found(['similar-source'], {
      'content/sources/one.yaml': source('One Paper', 'url: https://example.org/\n'),
      'content/sources/two.yaml': source('Another', 'url: https://www.example.org\n'),
    }),
  ).toEqual([expect.stringContaining('Its site is that of content/sources/one.yaml, too.')]);
});

/** An article of its own words that tells of an event. */
const telling = (event: string) => `---
title: Other
summary: Other. [@#told]
original: { source: the-daily, published: 2016 }
entities: [orel]
dates:
  - { event: ${event}, date: 2015, written: in 2015, passage: told }
sources: [{ source: the-daily, sourcing: document, passage: told }]
---
Orel. {#told}
`;
const comparison = (...articles: string[]) => `title: Both
summary: Both. [@an-article#said]
articles: [${articles.join(', ')}]
reading: ['Ours. [@an-article#said]']
wouldSettle: [More.]
points:
  - question: What?
    cells:
${articles.map((id) => `      ${id}: silent`).join('\n')}
`;

test('an article that tells what most of a comparison tell belongs into it', () => {
  const texts = {
    'content/articles/other.md': telling('announcement'),
    'content/articles/third.md': telling('announcement'),
    'content/comparisons/both.yaml': comparison('an-article', 'other'),
  };
  expect(found(['outside-comparison'], texts)).toEqual([
    'content/articles/third.md:7 outside-comparison: It tells of "announcement", as do most articles of content/comparisons/both.yaml, which does not have it. Add "third" there under "articles", and what it answers.',
  ]);
  const whole = comparison('an-article', 'other', 'third');
  expect(
    found(['outside-comparison'], { ...texts, 'content/comparisons/both.yaml': whole }),
  ).toEqual([]);
});

test('what only one article of a comparison tells is not its matter', () => {
  expect(
    found(['outside-comparison'], {
      'content/articles/other.md': telling('nothing-of-it'),
      'content/articles/third.md': telling('announcement'),
      'content/comparisons/both.yaml': comparison('an-article', 'other'),
    }),
  ).toEqual([]);
});

test('a passage that is cited nowhere is told; a link within the article cites it, too', () => {
  const more = (words: string) => ({ [ARTICLE]: `${article}\n${words} {#more}\n` });
  expect(found(['uncited-passage'], more('It went on.'))).toEqual([
    `${ARTICLE}:26 uncited-passage: No date, figure, tie, comparison or sentence of ours cites "more".`,
  ]);
  expect(found(['uncited-passage'], more('It [went on](#more).'))).toEqual([]);
});

test('where a passage has lost its id, what cites it is not told beside it', () => {
  const rules = ['unknown-passage', 'unrecorded-change', 'missing-marker'];
  expect(found(rules, { [ARTICLE]: article.replace(' {#said}', '') })).toEqual([
    `${ARTICLE}:24 missing-marker: This paragraph has no id. Write {#said} at its end.`,
  ]);
});

test('what has curly quotation marks around it is told once, with what it should be', () => {
  const all = (text: string) =>
    checkContent(contentOf({ ...sound, [ARTICLE]: text }))
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`);
  expect(all(article.replace('published: 2015-09-30', 'published: “2015-09-30”'))).toEqual([
    'curly-quotes: The curly quotation marks are read as part of “2015-09-30”. Write 2015-09-30.',
  ]);
  expect(all(article.replace('    by: the-daily', '    by: “the-daily”'))).toEqual([
    'curly-quotes: The curly quotation marks are read as part of “the-daily”. Write the-daily.',
  ]);
  expect(all(article.replace('title: An article', 'title: “An article”'))).toEqual([]);
});

test('an event that is misspelled in its account is not told again in the ties that it dates', () => {
  const text = article
    .replace('event: announcement\n', 'event: anouncement\n')
    .replace(
      'locators:',
      'relations:\n  - { from: orel, type: opposes, to: gardens-guild, by: the-daily, event: announcement, passage: said }\nlocators:',
    );
  expect(found(['unknown-event'], { [ARTICLE]: text })).toHaveLength(1);
});

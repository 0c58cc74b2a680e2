import { expect, test } from 'vitest';
import { report } from '../../../src/check/report.ts';
import { isError } from '../../../src/check/finding.ts';
import { aDesk, findingsOf } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const PERSON = 'content/sources/a-person.yaml';
const aPerson = 'name: A person\nkind: unnamed\ndescription: Somebody.\n';

/** An article whose passage rests on its outlet and on a person. */
const twoWords = (by: string, more = ''): Record<string, string> => ({
  [PERSON]: aPerson,
  [ARTICLE]: `---
title: An article
summary: It says so.
original: { source: the-daily, published: 2015-09-30 }
entities: [orel]
dates:
  - { event: announcement, date: 2015-09-27, written: then, passage: said${by} }
sources:
  - { source: the-daily, sourcing: own-reporting, passage: said }
  - { source: a-person, sourcing: unnamed-officials, passage: said }
${more}---
Orel spoke of “a new center” with 3,500 people. {#said}
`,
});
const findingsIn = (changes: Parameters<typeof aDesk>[0]) =>
  findingsOf(aDesk(changes)).map(
    ({ rule, path, at, message }) => `${path}:${at.line}:${at.column} ${rule}: ${message}`,
  );
const errorsIn = (changes: Parameters<typeof aDesk>[0]) =>
  findingsOf(aDesk(changes))
    .filter(isError)
    .map(({ rule, at, message }) => `${at.line}:${at.column} ${rule}: ${message}`);

test('an account in a passage that rests on two origins has to say whose word it is', () => {
  expect(errorsIn(twoWords(''))).toEqual([
    '7:5 whose-word: The passage rests on "the-daily" and "a-person". Say whose word this account is: "by: the-daily", or a list.',
  ]);
  expect(errorsIn(twoWords(', by: a-person'))).toEqual([]);
  expect(errorsIn(twoWords(', by: [a-person, the-daily]'))).toEqual([]);
});

test('an outlet and those from whom the article has its word there are one origin', () => {
  const files = twoWords('');
  const text = files[ARTICLE]?.replace(
    'source: the-daily, sourcing',
    'source: the-daily, derivedFrom: [a-person], sourcing',
  );
  expect(errorsIn({ ...files, [ARTICLE]: text ?? '' })).toEqual([]);
});

test('the word that an account or a tie stands on is one that its passage rests on', () => {
  expect(
    errorsIn({
      ...twoWords(
        ', by: a-witness',
        'relations: [{ from: orel, type: fights, to: gardens-guild, by: a-witness, undated: so, passage: said }]\n',
      ),
      'content/sources/a-witness.yaml': aPerson,
    }),
  ).toEqual([
    '7:80 word-of-another: The passage does not rest on "a-witness", but on "the-daily" and "a-person". Correct it, or add it for this passage under "sources".',
    '11:64 word-of-another: The passage does not rest on "a-witness", but on "the-daily" and "a-person". Correct it, or add it for this passage under "sources".',
  ]);
});

test('a passage that rests on nobody’s word is told', () => {
  expect(errorsIn({ [ARTICLE]: ['{#said}\n', '{#said}\n\nIt will be done. {#done}\n'] })).toEqual([
    '26:1 unsourced-passage: Nothing says what "done" rests on. Add it under "sources"; if it is the outlet\'s own word, "source: the-daily".',
  ]);
});

test('an article cannot tell as done what came after it; as planned it can', () => {
  expect(errorsIn({ [ARTICLE]: ['date: 2015-09-27', 'date: 2015-10-01'] })).toEqual([
    '12:11 told-too-early: The article is from before it: 30 September 2015. Correct a date, or say "planned: true" if it tells what was still to come.',
  ]);
  expect(
    errorsIn({ [ARTICLE]: ['date: 2015-09-27', 'date: 2015-10-01\n    planned: true'] }),
  ).toEqual([]);
});

test('a number and a quotation of ours stand in the passage that is cited, however they are set', () => {
  const tie = (what: string) =>
    twoWords(
      ', by: the-daily',
      `relations: [{ from: orel, type: fights, to: gardens-guild, by: the-daily, undated: so, passage: said, what: '${what}' }]\n`,
    );
  expect(errorsIn(tie('"a new center" for 3500'))).toEqual([]);
  expect(errorsIn(tie('“a new seat” for 3,600'))).toEqual([
    '11:109 not-in-passage: "a new seat" is not in the passage "said" of "an-article". Correct it, or cite the passage that says it.',
    '11:109 not-in-passage: "3,600" is not in the passage "said" of "an-article". Correct it, or cite the passage that says it.',
  ]);
});

test('more than eight words running of somebody else are told, in the text and in a field', () => {
  const words = 'one two three four five six seven eight nine';
  const told = errorsIn({
    [ARTICLE]: `---
title: An article
summary: It says «${words}».
original: { source: the-daily, published: 2015-09-30 }
entities: [orel]
dates:
  - { event: announcement, date: 2015-09-27, written: ${words}, passage: said }
sources:
  - { source: the-daily, sourcing: own-reporting, passage: said }
---
Orel said “${words}”. {#said}
`,
  });
  expect(told.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
    '3:10 long-quotation',
    '7:55 long-quotation',
    '11:1 long-quotation',
  ]);
});

test('the length of a digest and of a description is a warning, and keeps nothing from being built', () => {
  const warnings = findingsOf(aDesk());
  expect(warnings.map(({ rule }) => rule)).toContain('digest-length');
  expect(warnings.map(({ message }) => message)).toContain(
    'The description has 1 sentence. 2 to 4 say what it is.',
  );
  expect(warnings.some(isError)).toBe(false);
  const printed = report(warnings, 'The site cannot be built like this.');
  expect(printed).toContain('warning');
  expect(printed).not.toContain('cannot be built');
});

test.each([
  ['Both articles tell of it.', 'Both articles'],
  ['It is so. One article names the day.', 'One article'],
  ['Each of the five articles says so.', 'Each of the five articles'],
  ['That was before the earliest article.', 'earliest article'],
  ['No article is about it.', 'No article'],
  ['The article here is not signed.', 'article here'],
  ['It is not in this corpus.', 'this corpus'],
  ['Three later accounts say so.', 'Three later accounts'],
])('"%s" is told as a sentence that one more article makes false', (description, words) => {
  const stale = findingsIn({
    'content/countries/orel.yaml': `name: Orel\ndescription: ${description}\ndemonyms: [Oreli]\n`,
  }).filter((finding) => finding.includes('stale-count'));
  expect(stale).toHaveLength(1);
  expect(stale[0]).toContain(`"${words}"`);
});

test.each([
  'Several articles write it so.',
  'The Daily tells of it in one sentence.',
  'Four governments share it.',
  'Its article on Orel is not signed.',
])('"%s" counts no articles', (description) => {
  const findings = findingsIn({
    'content/countries/orel.yaml': `name: Orel\ndescription: ${description}\ndemonyms: [Oreli]\n`,
  });
  expect(findings.filter((finding) => finding.includes('stale-count'))).toEqual([]);
});

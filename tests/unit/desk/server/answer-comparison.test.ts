import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../../src/check/check-content.ts';
import {
  answerComparison,
  askedComparison,
} from '../../../../src/desk/server/answer-comparison.ts';
import type { DeskEffects } from '../../../../src/desk/server/effects.ts';
import { contentOf, sound } from '../../check/a-desk.ts';

const COMPARISON = 'content/comparisons/who-spoke.yaml';
const TEXT = `# What the guild asked for
title: Who spoke
summary: Orel speaks. [@an-article#said; @second#said]
articles: [an-article, second] # in order of time
points:
  - question: Who spoke?
    cells:
      an-article: { text: Orel., answer: orel, passage: said }
      second: silent
  - question: Of what?
    cells:
      an-article: silent
      second:
        text: Of the guild.
        answer: guild
        passage: said
reading: ["Orel speaks. [@an-article#said; @second#said]"]
wouldSettle: [A third article.]
`;
const ARTICLE = sound['content/articles/an-article.md']!;

let files: Record<string, string>;
let effects: DeskEffects;
beforeEach(() => {
  files = {
    ...sound,
    'content/articles/second.md': ARTICLE.replace('An article', 'Second'),
    'content/articles/third.md': ARTICLE.replace('An article', 'Third'),
    [COMPARISON]: TEXT,
  };
  effects = {
    content: () => contentOf(files),
    textOf: (path: string) => files[path],
    replaceFile(path: string, text: string, was: string) {
      if (files[path] !== was) return false;
      files[path] = text;
      return true;
    },
  } as unknown as DeskEffects;
});

const SILENT = { cell: 'silent' as const };
const asked = { comparison: 'who-spoke', article: 'third' };
const said = { stance: 'denies' as const, text: 'Orel did not.', answer: 'orel', passage: 'said' };

test('an article is asked each question, and shown what the others say to it', () => {
  expect(askedComparison(asked, effects)).toMatchObject({
    title: 'Who spoke',
    points: [
      {
        question: 'Who spoke?',
        others: [
          { article: 'An article', said: 'Orel.', answer: 'orel' },
          { article: 'Second', said: 'silent on it', answer: undefined },
        ],
        now: undefined,
      },
      { question: 'Of what?' },
    ],
  });
});

test('what it answers stands in the comparison, with all else as it was, and breaks no rule', () => {
  const faultsOf = () =>
    checkContent(effects.content())
      .filter(({ path }) => path === COMPARISON)
      .map(({ rule }) => rule);
  const before = faultsOf();
  answerComparison({ ...asked, answers: [{ cell: said, verdict: 'conflict' }, SILENT] }, effects);
  const text = files[COMPARISON]!;
  const read = parse(text) as { articles: string[]; points: { cells: Record<string, unknown> }[] };
  expect(read.articles).toEqual(['an-article', 'second', 'third']);
  expect(read.points.map(({ cells }) => cells.third)).toEqual([said, 'silent']);
  for (const line of ['# What the guild asked for', '# in order of time', 'answer: guild']) {
    expect(text).toContain(line);
  }
  expect(text).toContain('an-article: { text: Orel., answer: orel, passage: said }');
  expect(faultsOf()).toEqual(before);
  // Asked again, it is shown what it answered, and can answer otherwise.
  expect(askedComparison(asked, effects).points[0]?.now).toEqual(said);
  answerComparison({ ...asked, answers: [SILENT, SILENT] }, effects);
  expect(parse(files[COMPARISON]!)).toMatchObject({ articles: read.articles });
});

test('answers of which nobody says how they stand to each other are refused, with the question and the words of the form', () => {
  expect(() => answerComparison({ ...asked, answers: [{ cell: said }, SILENT] }, effects)).toThrow(
    /^Say under “How the articles stand to each other” to “Who spoke\?”: .*not all of them can be true\. Nothing was written\.$/,
  );
  expect(files[COMPARISON]).toBe(TEXT);
});

test('a sentence that counts the articles is told as soon as one more has answered', () => {
  files[COMPARISON] = TEXT.replace('summary: Orel speaks.', 'summary: Both articles name Orel.');
  const { warnings } = answerComparison({ ...asked, answers: [SILENT, SILENT] }, effects);
  expect(warnings).toEqual([expect.stringContaining('Both articles')]);
});

test('a question that is left open is named, and nothing is written', () => {
  const open = { ...said, passage: '' };
  expect(() => answerComparison({ ...asked, answers: [SILENT, { cell: open }] }, effects)).toThrow(
    'Of what?',
  );
  expect(files[COMPARISON]).toBe(TEXT);
});

test('a draft answers nothing yet, and what was changed meanwhile is not written over', () => {
  files['content/articles/third.md'] = ARTICLE.replace('---\n', '---\ndraft: true\n');
  expect(() => askedComparison(asked, effects)).toThrow('Publish the article first');
  files['content/articles/third.md'] = ARTICLE;
  expect(() => answerComparison({ ...asked, answers: [SILENT] }, effects)).toThrow('has changed');
  expect(files[COMPARISON]).toBe(TEXT);
});

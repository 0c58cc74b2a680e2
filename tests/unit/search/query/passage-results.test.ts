import { expect, test } from 'vitest';
import { mentionWord, numberWord } from '../../../../src/model/names/mention-word.ts';
import { nameFinder } from '../../../../src/model/names/name-finder.ts';
import {
  type PassageResult,
  passageResults,
} from '../../../../src/search/query/passage-results.ts';
import { writtenFor } from '../../../../src/search/query/terms.ts';

const aPage = (text: string, anchors: [id: string, location: number, element?: string][]) => ({
  url: '/a/',
  raw_content: text,
  meta: {},
  anchors: anchors.map(([id, location, element = 'p']) => ({ element, id, location })),
});
const noNames = { terms: [], find: () => [] };
const markedIn = ({ text, marks }: PassageResult) =>
  marks.map(([start, end]) => text.slice(start, end));
const shownOf = ({ text, shown }: PassageResult) => text.slice(...shown);

test('each passage with a match is a result, the one with most matches first', () => {
  const page = aPage('Title here. One Daesh. Two Daesh but Daesh.', [
    ['one', 2],
    ['two', 4],
  ]);
  const results = passageResults(page, [3, 5, 7], noNames);
  expect(results.map(({ id, matches }) => [id, matches])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
});

test('a passage that has more of what was asked for comes before one that has one word often', () => {
  const page = aPage('Iraq and Iraq and Iraq. Iraq with Russia.', [
    ['often', 0],
    ['both', 5],
  ]);
  const results = passageResults(page, [0, 2, 4, 5, 7], { ...noNames, terms: ['iraq', 'russia'] });
  expect(results.map(({ id }) => id)).toEqual(['both', 'often']);
});

test('what matches above the first passage belongs to the page, and its title is not repeated', () => {
  const page = {
    ...aPage('The title. Daesh here. Text.', [['p', 4]]),
    meta: { title: 'The title' },
  };
  const [result] = passageResults(page, [1, 2], noNames);
  expect(result).toMatchObject({ id: undefined, text: 'Daesh here.' });
});

test('words that match are marked without the signs around them, and HTML is text', () => {
  const [result] = passageResults(aPage('a &lt;b&gt; “c”, $1.6 billion.', []), [2, 3, 4], noNames);
  expect(result?.text).toBe('a <b> “c”, $1.6 billion.');
  expect(result && markedIn(result)).toEqual(['c', '$1.6 billion']);
});

test('the words for mentions are not shown, and what is mentioned is marked under any name', () => {
  const word = mentionWord('islamic-state', 'article');
  const page = aPage(`${word}. The Monitor calls it Daesh. Others say Islamic State.`, [['p', 0]]);
  const [result] = passageResults(page, [0], {
    terms: [word],
    find: nameFinder([
      { id: 'islamic-state', name: 'Islamic State' },
      { id: 'islamic-state', name: 'Daesh' },
    ]),
  });
  expect(result?.text).toBe('The Monitor calls it Daesh. Others say Islamic State.');
  expect(result && markedIn(result)).toEqual(['Daesh', 'Islamic State']);
});

test('words that are in the index only are not shown, and what stands for them is marked', () => {
  const page = aPage(`${numberWord(3500)}. \uE000سوريا. More than 3,500 in سوریا.`, [['p', 0]]);
  const words = new Set([numberWord(3500), 'سوريا']);
  const [result] = passageResults(page, [0, 1], {
    terms: [...words],
    find: (text) => writtenFor(words, text),
  });
  expect(result?.text).toBe('More than 3,500 in سوریا.');
  expect(result && markedIn(result)).toEqual(['3,500', 'سوریا.']);
  expect(result?.terms).toBe(2);
});

test.each([
  ['led', ['led']],
  ['western', ['Western']],
  ['westernled', ['Western-led']],
])('of a compound, "%s" marks %j', (term, marked) => {
  const page = aPage('The Western-led campaign', [['p', 0]]);
  const [result] = passageResults(page, [1], { terms: [term], find: () => [] });
  expect(result && markedIn(result)).toEqual(marked);
});

test('a page is divided into words as Pagefind counts them', () => {
  const page = aPage('one\u00A0two\u0085three\uFEFFsame four', [['p', 0]]);
  const [result] = passageResults(page, [3], noNames);
  expect(result && markedIn(result)).toEqual(['four']);
});

test('the sentence with most matches is shown, and a stop inside a name does not end it', () => {
  const text = 'First one. The U.S. Army and Daesh fought. Last one.';
  const [result] = passageResults(aPage(text, [['p', 0]]), [6], {
    terms: [],
    find: nameFinder([{ id: 'army', name: 'U.S. Army' }]),
  });
  expect(result && shownOf(result)).toBe('The U.S. Army and Daesh fought.');
});

test('a sentence without end is cut to the words around the match', () => {
  const filler = (word: string) => Array.from({ length: 100 }, () => word).join(' ');
  const page = aPage(`${filler('before')} Daesh ${filler('after')}`, [['p', 0]]);
  const [result] = passageResults(page, [100], noNames);
  const shown = result ? shownOf(result) : '';
  expect(shown).toContain('Daesh after');
  expect(shown.length).toBeLessThanOrEqual(260);
});

test('paragraphs, headings and rows of tables divide a page; other anchors do not', () => {
  const page = aPage('a Daesh b Daesh', [
    ['p', 0],
    ['item', 1, 'li'],
    ['row', 2, 'tr'],
  ]);
  expect(passageResults(page, [1, 3], noNames).map(({ id }) => id)).toEqual(['p', 'row']);
});

import { expect, test } from 'vitest';
import { dateWord, numberWord } from '../../../../src/model/names/mention-word.ts';
import { termsIn, unwantedWords, writtenFor } from '../../../../src/search/query/terms.ts';

const wordsFor = (text: string) => termsIn(text).flatMap(({ words }) => words);

test.each([
  ['agency’s report', ['agency', 'report']],
  ["Congress' vote", ['congress', 'vote']],
  ['boss’s', ['boss']],
  ['Western-led', ['westernled']],
  ['U.S. Army', ['us', 'army']],
  ['bombing/attack, again', ['bombing', 'attack', 'again']],
  ['Łódź', ['lodz']],
  ['سوریا', ['سوريا']],
  ['داعــش', ['داعش']],
  ['C++ & % $', ['c']],
  ['3 500 troops', [numberWord(3500), 'troops']],
  ['$10m', [numberWord(10_000_000)]],
  ['3.500', [numberWord(3500), numberWord(3.5)]],
  ['Moscow 2015-09-30', [dateWord('2015-09-30'), 'moscow']],
  ['30 September 2015', [dateWord('2015-09-30')]],
  ['F-16', ['f16']],
])('"%s" asks for %j', (text, words) => {
  expect(wordsFor(text)).toEqual(words);
});

test('what a page lacks is told as it was typed', () => {
  expect(termsIn('Sept 30, 2015 agency’s $10m').map(({ label }) => label)).toEqual([
    'Sept 30, 2015',
    '$10m',
    'agency’s',
  ]);
});

test.each([
  ['a bounty of $10 million', numberWord(10_000_000), '$10 million'],
  ['on 30 September 2015', dateWord('2015-09-30'), '30 September 2015'],
  ['on 30 September 2015', dateWord('2015-09'), '30 September 2015'],
  ['من سوریا', 'سوريا', 'سوریا'],
])('in "%s", %s is written "%s"', (text, word, written) => {
  const found = writtenFor(new Set([word]), text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([written]);
});

test.each([
  ['Russia’s', ['russia']],
  ['3.500', [numberWord(3500), numberWord(3.5)]],
  ['2015-09-30', [dateWord('2015-09-30')]],
  ['Popular Mobilization', ['Popular Mobilization']],
])('what "%s" leaves out is %j', (text, words) => {
  expect(unwantedWords(text)).toEqual(words);
});

import { expect, test } from 'vitest';
import { corpusCountsIn } from '../../../src/words/en/corpus-counts.ts';

test.each([
  ['Both articles say so.', ['Both articles']],
  ['It is so. Both name the four parties.', ['Both name']],
  ['It is so. [@a#b]\nBoth rest on a report.', ['Both rest']],
  ['Both sides denied it.', []],
  ['Both of them fled.', []],
  ['Both Iraq and Iran agreed.', []],
  ['It hit both the bridge and the mill.', []],
])('that a text counts its articles is seen without a noun, too: %j', (text, words) => {
  expect(corpusCountsIn(text).map((count) => count.words)).toEqual(words);
});

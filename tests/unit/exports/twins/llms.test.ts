import { expect, test } from 'vitest';
import { llmsFullTxt, llmsTxt } from '../../../../src/exports/twins/llms.ts';
import { aCorpus } from '../../corpus/a-corpus.ts';

const addressOf = (path: string) => path;
const manyArticles = (count: number, text: string) =>
  aCorpus(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`a${index}`, { passages: { p: text } }]),
    ),
  );

test('of many articles the newest are listed, and it is said of how many and where all are', () => {
  const text = llmsTxt(manyArticles(200, 'So.'), addressOf);
  expect(text.match(/\/articles\/a\d+\/index\.md/g)).toHaveLength(50);
  expect(text).toContain('the newest 50 of 200');
  expect(text).toContain('/data/v1/articles.json');
});

test('the file of all pages ends in time, after a whole one, and says what is left out', () => {
  const text = llmsFullTxt(manyArticles(40, 'Long words. '.repeat(5000)), addressOf);
  expect(Buffer.byteLength(text)).toBeLessThan(1_002_000);
  const told = text.match(/^### /gm)?.length ?? 0;
  expect(text).toContain(`Left out are ${40 - told} articles`);
  expect(text.trimEnd().endsWith('Another outlet: [The Daily](/sources/the-daily/)')).toBe(true);
});

test('a corpus of which all fits says that it is all there; one without articles has none', () => {
  expect(llmsFullTxt(manyArticles(2, 'So.'), addressOf)).toContain('every article');
  expect(llmsTxt(aCorpus({}), addressOf)).not.toContain('## Articles');
});

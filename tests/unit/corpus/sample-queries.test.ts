import { expect, test } from 'vitest';
import { sampleQueries } from '../../../src/corpus/sample-queries.ts';
import { aCorpus } from './a-corpus.ts';

test('examples show two things at once, another name and another script', () => {
  const corpus = aCorpus({
    one: { passages: { p: 'Iraq and Russia against Daesh.', q: 'Iraq and Russia again.' } },
  });
  expect(sampleQueries(corpus)).toEqual(['Iraq Russia', 'Daesh', 'الدولة']);
});

test('a corpus without anything has no examples', () => {
  expect(sampleQueries(aCorpus({}))).toEqual([]);
});

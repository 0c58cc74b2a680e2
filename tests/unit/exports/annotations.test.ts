import { expect, test } from 'vitest';
import { annotationsOf } from '../../../src/exports/annotations.ts';
import { referencesAsCsl } from '../../../src/exports/citations.ts';
import { aCorpus } from '../corpus/a-corpus.ts';

test('each passage is an annotation of its place in the original, selected by its words', () => {
  const { articles } = aCorpus({ a: { passages: { p: 'Iraq spoke.', q: 'And so on.' } } });
  const [article] = articles;
  if (!article) throw new Error('There is no article.');
  const annotations = annotationsOf(
    {
      ...article,
      original: { ...article.original, url: 'https://example.org/a' },
      locators: new Map([
        ['p', [{ paragraph: 2, start: 'spoke of it' }]],
        ['q', [{ paragraph: 3, start: 'and on', end: 'to the end' }]],
      ]),
    },
    (path) => `https://desk.example${path}`,
  );
  expect(annotations.items).toMatchObject([
    {
      id: 'https://desk.example/articles/a/#p',
      type: 'Annotation',
      target: [
        {
          source: 'https://example.org/a',
          paragraph: 2,
          selector: { type: 'TextQuoteSelector', exact: 'spoke of it' },
        },
      ],
    },
    {
      target: [
        {
          selector: {
            type: 'RangeSelector',
            startSelector: { type: 'TextQuoteSelector', exact: 'and on' },
            endSelector: { type: 'TextQuoteSelector', exact: 'to the end' },
          },
        },
      ],
    },
  ]);
});

test('a reference is a web page of CSL-JSON, with the day or month in which it appeared', () => {
  const reference = {
    kind: 'reference' as const,
    id: 'a-book',
    title: 'A book',
    publisher: 'A press',
    url: 'https://example.org/a-book',
    published: '2015-09',
    seen: '2026-11-25',
    archived: undefined,
  };
  expect(referencesAsCsl([reference])).toEqual([
    {
      id: 'a-book',
      type: 'webpage',
      title: 'A book',
      publisher: 'A press',
      URL: 'https://example.org/a-book',
      issued: { 'date-parts': [[2015, 9]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
    },
  ]);
});

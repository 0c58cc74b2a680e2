import { brokenCitations } from '../citations.ts';
import { brokenReferences } from '../references.ts';
import type { Rule } from '../rule.ts';

/** What is called an article is one. */
export const unknownArticle: Rule = {
  id: 'unknown-article',
  severity: 'error',
  why: 'A comparison or a note is of articles that are here.',
  example: {
    path: 'content/comparisons/both.yaml',
    right: 'articles: [an-article, other]',
    wrong: 'articles: [an-article, other, third]',
  },
  check(desk) {
    return [
      ...brokenReferences(desk, 'unknown-article'),
      ...brokenCitations(desk, 'unknown-article'),
    ];
  },
};

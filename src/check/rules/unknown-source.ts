import { brokenReferences } from '../references.ts';
import type { Rule } from '../rule.ts';

/** What is called a source is one. */
export const unknownSource: Rule = {
  id: 'unknown-source',
  severity: 'error',
  why: 'Whom an article relies on has a file that says what is known of them.',
  example: {
    path: 'content/articles/an-article.md',
    right: '  source: the-daily\n  published',
    wrong: '  source: the-dayly\n  published',
  },
  check(desk) {
    return brokenReferences(desk, 'unknown-source');
  },
};

import { brokenReferences } from '../references.ts';
import type { Rule } from '../rule.ts';

/** What is called an event is one. */
export const unknownEvent: Rule = {
  id: 'unknown-event',
  severity: 'error',
  why: 'An account tells of an event that has a file.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'event: announcement',
    wrong: 'event: anouncement',
  },
  check(desk) {
    return brokenReferences(desk, 'unknown-event');
  },
};

import { brokenReferences } from '../references.ts';
import type { Rule } from '../rule.ts';

/** Every kind and type is one for which the desk has a word. */
export const unknownWord: Rule = {
  id: 'unknown-word',
  severity: 'error',
  why: 'A kind or type without a word could not be named to a reader.',
  example: {
    path: 'content/events/announcement.yaml',
    right: 'kind: statement',
    wrong: 'kind: statment',
  },
  check(desk) {
    return brokenReferences(desk, 'unknown-word');
  },
};

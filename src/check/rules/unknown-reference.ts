import { brokenCitations } from '../citations.ts';
import type { Rule } from '../rule.ts';

/** What a note calls a reference is one. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  why: 'A note that leads nowhere stands behind nothing.',
  example: {
    path: 'content/countries/orel.yaml',
    right: '[@a-book]',
    wrong: '[@a-bok]',
  },
  check(desk) {
    return brokenCitations(desk, 'unknown-reference');
  },
};

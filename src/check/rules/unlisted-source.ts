import { mentionFaults } from '../mention-faults.ts';
import type { Rule } from '../rule.ts';

/** An outlet that the text names is the original’s, or under `sources`. */
export const unlistedSource: Rule = {
  id: 'unlisted-source',
  severity: 'error',
  why: 'An outlet that is named is the publisher or a source.',
  fix: 'Adds it as another outlet, for the passage that names it, at the end of the list.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel, to The Weekly, spoke',
  },
  check(desk) {
    return mentionFaults(desk, 'unlisted-source');
  },
};

import { mentionFaults } from '../mention-faults.ts';
import type { Rule } from '../rule.ts';

/** What the text mentions is under `entities`. */
export const unlistedEntity: Rule = {
  id: 'unlisted-entity',
  severity: 'error',
  why: 'The list in the frontmatter is the check on what names were found in the text.',
  fix: 'Adds it at the end of the list.',
  example: {
    path: 'content/articles/an-article.md',
    right: '[orel, gardens-guild]',
    wrong: '[orel]',
  },
  check(desk) {
    return mentionFaults(desk, 'unlisted-entity');
  },
};

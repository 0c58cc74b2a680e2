import { mentionFaults } from '../mention-faults.ts';
import type { Rule } from '../rule.ts';

/** What is under `entities` is mentioned in the text. */
export const unmentionedEntity: Rule = {
  id: 'unmentioned-entity',
  severity: 'error',
  why: 'An article is shown under what it names, and nothing else.',
  example: {
    path: 'content/articles/an-article.md',
    right: '[orel, gardens-guild]',
    wrong: '[orel, gardens-guild, lakeend]',
  },
  check(desk) {
    return mentionFaults(desk, 'unmentioned-entity');
  },
};

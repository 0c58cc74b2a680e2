import { entityLinkFaults } from '../entity-links.ts';
import type { Rule } from '../rule.ts';

/** A link by hand stands where it is read, and as it is read. */
export const misplacedLink: Rule = {
  id: 'misplaced-link',
  severity: 'error',
  why: 'A link by hand that is not read would be shown to readers as it is written.',
  example: {
    path: 'content/countries/orel.yaml',
    right: 'name: Orel',
    wrong: 'name: "[Orel](entity:orel)"',
  },
  check(desk) {
    return entityLinkFaults(desk, 'misplaced-link');
  },
};

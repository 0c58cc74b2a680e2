import { entityLinkFaults } from '../entity-links.ts';
import { brokenReferences } from '../references.ts';
import type { Rule } from '../rule.ts';

/** What is called a country, actor or place is one, in fields and in links by hand. */
export const unknownEntity: Rule = {
  id: 'unknown-entity',
  severity: 'error',
  why: 'Whatever is named has a file, and so a page that can be followed.',
  example: {
    path: 'content/articles/an-article.md',
    right: '[orel, gardens-guild]',
    wrong: '[orel, gardens-guild, tarva]',
  },
  check(desk) {
    return [
      ...brokenReferences(desk, 'unknown-entity'),
      ...entityLinkFaults(desk, 'unknown-entity'),
    ];
  },
};

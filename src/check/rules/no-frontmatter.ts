import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

/** An article begins with frontmatter. */
export const noFrontmatter: Rule = {
  id: 'no-frontmatter',
  severity: 'error',
  why: 'An article tells what it digests, whom it relies on and when in its frontmatter.',
  fix: 'Takes out what is blank above the first line, and makes hyphens of dashes in the lines around the fields.',
  example: { path: 'content/articles/other.md', right: '---\ntitle: Other', wrong: 'title: Other' },
  check({ files }) {
    return faultsOf(files, 'no-frontmatter');
  },
};

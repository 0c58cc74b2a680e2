import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

/** An article begins with frontmatter. */
export const noFrontmatter: Rule = {
  id: 'no-frontmatter',
  severity: 'error',
  why: 'An article tells what it digests, whom it relies on and when in its frontmatter.',
  example: { path: 'content/articles/other.md', right: '---\ntitle: Other', wrong: 'title: Other' },
  check({ files }) {
    return faultsOf(files, 'no-frontmatter');
  },
};

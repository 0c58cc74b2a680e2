import { referredTo } from '../references.ts';
import type { Rule } from '../rule.ts';

/** Something rests on every source. */
export const unusedSource: Rule = {
  id: 'unused-source',
  severity: 'warning',
  why: 'A source on which nothing rests has a page that says nothing.',
  example: {
    path: 'content/sources/unused.yaml',
    right: '',
    wrong:
      'name: The Monthly\nkind: outlet\ndescription: An outlet. [@a-book]\nownership: not-found\n',
  },
  check(desk) {
    if (desk.unread.size > 0) return [];
    const used = referredTo(desk);
    return desk.files
      .filter(({ collection, id }) => collection === 'sources' && !used.sources.has(id))
      .map(({ path, id }) => ({
        path,
        at: { line: 1, column: 1 },
        message: `No article comes from it or relies on it. Name it under "sources" of one that does: "source: ${id}".`,
      }));
  },
};

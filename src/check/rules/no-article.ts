import type { Rule } from '../rule.ts';

const FOLDER = 'content/articles/';

/** A desk has something to read. */
export const noArticle: Rule = {
  id: 'no-article',
  severity: 'warning',
  why: 'A desk is read for its articles, and everything else is told by them.',
  example: { path: FOLDER, right: 'title: An article', wrong: undefined },
  check({ files }) {
    if (files.some(({ collection }) => collection === 'articles')) return [];
    return [
      {
        path: FOLDER,
        at: { line: 1, column: 1 },
        message:
          'There is no article yet. Each is a file ID.md here: docs/fields.md of the kit says what stands in it, and tests/desk there has some to begin from.',
      },
    ];
  },
};

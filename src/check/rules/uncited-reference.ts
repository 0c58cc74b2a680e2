import type { Rule } from '../rule.ts';

/** A reference stands behind something. */
export const uncitedReference: Rule = {
  id: 'uncited-reference',
  severity: 'warning',
  why: 'A publication that no sentence cites is shown nowhere.',
  example: {
    path: 'content/references/another-book.yaml',
    right: '',
    wrong:
      'title: Another book\npublisher: A press\nurl: https://example.org/another\nseen: 2026-01-01\n',
  },
  check({ files, ownTexts, unread }) {
    if (unread.size > 0) return [];
    const cited = new Set(
      ownTexts.flatMap(({ notes }) =>
        notes.flatMap(({ citations }) =>
          citations.flatMap((citation) => ('reference' in citation ? [citation.reference] : [])),
        ),
      ),
    );
    return files
      .filter(({ collection, id }) => collection === 'references' && !cited.has(id))
      .map(({ id, path }) => ({
        path,
        at: { line: 1, column: 1 },
        message: `Nothing cites it. Put [@${id}] after what it stands behind, or leave it out.`,
      }));
  },
};

import { copiesIn } from '../copies.ts';
import type { Rule } from '../rule.ts';

/** A published piece is told once. */
export const sameArticle: Rule = {
  id: 'same-article',
  severity: 'error',
  why: 'A piece that is told twice is counted twice, wherever articles are counted.',
  example: {
    path: 'content/articles/other.md',
    right: 'published: 2018 }',
    wrong: 'published: 2018, url: https://www.example.org/an-article/?utm_source=feed }',
  },
  check(desk) {
    return copiesIn(desk).map(({ file, owner, field }) => ({
      path: file.path,
      at: file.positionOf(field),
      message: `This is an address of the original of ${owner.path}, too. If both tell one piece, keep one of them; if not, correct the address.`,
      cause: owner.path,
    }));
  },
};

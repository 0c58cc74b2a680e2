import { fieldsMatching } from '../../model/fields.ts';
import { lineOf } from '../desk.ts';
import { mayBeMisread } from '../shape.ts';
import type { Rule } from '../rule.ts';

/** Every passage has its place in the original. */
export const unlocatedPassage: Rule = {
  id: 'unlocated-passage',
  severity: 'error',
  why: 'Whoever doubts a passage has to find where the original says it.',
  example: {
    path: 'content/articles/an-article.md',
    right: '{#said}\n',
    wrong: '{#said}\n\nOrel spoke on. {#more}\n',
  },
  check(desk) {
    if (mayBeMisread(desk, 'articles', 'locators')) return [];
    return desk.bodies.flatMap(({ file, passages }) => {
      if (file.faults.length > 0) return [];
      const located = new Set(
        fieldsMatching(file.data, ['locators', '*']).map(({ field }) => String(field.at(-1))),
      );
      return passages
        .filter(({ id, isGiven }) => isGiven && !located.has(id))
        .map(({ id, block }) => ({
          path: file.path,
          at: { line: lineOf(file, block), column: 1 },
          message: `Nothing says where in the original "${id}" stands. Add it under "locators": "${id}: { paragraph: 1, start: a few of its words }".`,
        }));
    });
  },
};

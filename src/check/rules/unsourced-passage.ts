import { oneOrMore, textsMatching } from '../../model/fields.ts';
import { lineOf } from '../desk.ts';
import type { Rule } from '../rule.ts';

/** Every passage rests on somebody's word, if only on the outlet's own. */
export const unsourcedPassage: Rule = {
  id: 'unsourced-passage',
  severity: 'error',
  why: 'Nothing stands without somebody’s word, if only the outlet’s own.',
  example: {
    path: 'content/articles/an-article.md',
    right: '{#said}\n',
    wrong: '{#said}\n\nOrel spoke on. {#more}\n',
  },
  check({ bodies }) {
    return bodies.flatMap(({ file, passages, untold }) => {
      const ids = new Set([...passages, ...untold].map(({ id }) => id));
      const resting = new Set(
        oneOrMore(file.data, ['sources', '*', 'passage']).map(({ value }) => value),
      );
      // A source whose passage is misspelled is told as such.
      if (resting.size === 0 || !resting.isSubsetOf(ids)) return [];
      const outlet = textsMatching(file.data, ['original', 'source'])[0]?.value ?? 'ID';
      return passages
        .filter(({ id, isGiven }) => isGiven && !resting.has(id))
        .map(({ id, block }) => ({
          path: file.path,
          at: { line: lineOf(file, block), column: 1 },
          message: `Nothing says what "${id}" rests on. Add it under "sources"; if it is the outlet's own word, "source: ${outlet}".`,
        }));
    });
  },
};

import { lineOf } from '../desk.ts';
import type { Rule } from '../rule.ts';

/** No two passages of an article have one id. */
export const duplicatePassage: Rule = {
  id: 'duplicate-passage',
  severity: 'error',
  why: 'A passage id is an address that others cite: it names one passage.',
  example: {
    path: 'content/articles/an-article.md',
    right: '{#said}\n',
    wrong: '{#said}\n\nOrel spoke on. {#said}\n',
  },
  check({ bodies }) {
    return bodies.flatMap(({ file, passages }) => {
      const firstLines = new Map<string, number>();
      return passages.flatMap(({ id, block }) => {
        const line = lineOf(file, block);
        const firstLine = firstLines.get(id);
        firstLines.set(id, firstLine ?? line);
        if (firstLine === undefined) return [];
        return [
          {
            path: file.path,
            at: { line, column: 1 },
            message: `Two passages are called "${id}" (also line ${firstLine}). Rename one.`,
          },
        ];
      });
    });
  },
};

import { UNTOLD } from '../../model/untold.ts';
import { positionInBody } from '../desk.ts';
import type { Rule } from '../rule.ts';

/** Every passage of an article is told in the words of the desk. */
export const untoldPassage: Rule = {
  id: 'untold-passage',
  severity: 'error',
  why: 'What a draft has in the place of a passage is a note to whoever writes it.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke of the Gardens Guild.',
    wrong: UNTOLD,
  },
  check({ bodies }) {
    return bodies.flatMap(({ file, untold: [first, ...others] }) => {
      if (!first) return [];
      const count = others.length + 1;
      return [
        {
          path: file.path,
          at: positionInBody(file, first, 0),
          message: `${count === 1 ? 'A passage is' : `${count} passages are`} still to be told: ${[first, ...others].map(({ id }) => `"${id}"`).join(', ')}.`,
        },
      ];
    });
  },
};

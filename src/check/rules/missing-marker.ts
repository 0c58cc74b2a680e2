import type { Node } from 'mdast';
import { isMarkerOnly } from '../../markdown/passages.ts';
import { positionAt } from '../desk.ts';
import { markersLeftIn } from '../markers-left.ts';
import type { Rule } from '../rule.ts';

/** Every passage has an id that its author wrote. */
export const missingMarker: Rule = {
  id: 'missing-marker',
  severity: 'error',
  why: 'A passage is cited by its id; one made from its first words would change with them.',
  example: {
    path: 'content/articles/other.md',
    right: 'Orel. {#told}',
    wrong: 'Orel. {#told}\n\nOrel spoke on.',
  },
  check({ bodies }) {
    return bodies.flatMap((body) => {
      const faulty = new Set<Node>(markersLeftIn(body).flatMap(({ within }) => within));
      return body.passages
        .filter(({ isGiven, block, siblings }) => {
          const below = siblings[siblings.indexOf(block) + 1];
          return (
            !isGiven && !faulty.has(block) && !(below?.type === 'paragraph' && isMarkerOnly(below))
          );
        })
        .map(({ id, block }) => {
          const offset = block.position?.end.offset ?? 0;
          const isParagraph = block.type === 'paragraph';
          return {
            path: body.file.path,
            at: positionAt(body.file, offset),
            message: isParagraph
              ? `This paragraph has no id. Write {#${id}} at its end.`
              : `This ${block.type} has no id. Write {#${id}} below it, on a line of its own after an empty one.`,
            edit: { offset, length: 0, text: `${isParagraph ? ' ' : '\n\n'}{#${id}}` },
          };
        });
    });
  },
};

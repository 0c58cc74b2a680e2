import type { Node } from 'mdast';
import { fingerprintOf } from '../../files/fingerprint.ts';
import { isMarkerOnly } from '../../markdown/passages.ts';
import { type CheckedBody, type Desk, positionAt } from '../desk.ts';
import { inBody } from '../in-body.ts';
import { markersLeftIn } from '../markers-left.ts';
import { ledgersIn, recordedIn } from '../ledger.ts';
import type { Rule } from '../rule.ts';

/** Every passage has an id that its author wrote. */
export const missingMarker: Rule = {
  id: 'missing-marker',
  severity: 'error',
  why: 'A passage is cited by its id; one made from its first words would change with them.',
  fix: 'Writes an id at the end of the paragraph: the one that its words have in the ledger, else one made of the first of them.',
  example: {
    path: 'content/articles/other.md',
    right: 'Orel. {#told}',
    wrong: 'Orel. {#told}\n\nOrel spoke on.',
  },
  check(desk) {
    return desk.bodies.flatMap((body) => {
      const faulty = new Set<Node>(markersLeftIn(body).flatMap(({ within }) => within));
      return body.passages
        .filter(({ isGiven, block, siblings }) => {
          const below = siblings[siblings.indexOf(block) + 1];
          return (
            !isGiven && !faulty.has(block) && !(below?.type === 'paragraph' && isMarkerOnly(below))
          );
        })
        .map(({ id: fromWords, block, text }) => {
          const id = recordedId(text, body, desk) ?? fromWords;
          const offset = block.position?.end.offset ?? 0;
          const isParagraph = block.type === 'paragraph';
          return {
            path: body.file.path,
            at: positionAt(body.file, offset),
            message: isParagraph
              ? `This paragraph has no id. Write {#${id}} at its end.`
              : `This ${block.type} has no id. Write {#${id}} below it, on a line of its own after an empty one.`,
            edit: inBody(body.file, offset, 0, `${isParagraph ? ' ' : '\n\n'}{#${id}}`),
          };
        });
    });
  },
};

/** The id that the words of a passage have in the ledger of their article, where no other passage has it. */
function recordedId(text: string, { file, passages }: CheckedBody, desk: Desk): string | undefined {
  const ledger = ledgersIn(desk).get(file.id);
  const words = fingerprintOf(text);
  const [id] = [...recordedIn(ledger?.data)].find(([, hash]) => hash === words) ?? [];
  return passages.some((other) => other.isGiven && other.id === id) ? undefined : id;
}

import type { Node } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isMarkerOnly } from '../../markdown/passages.ts';
import { ID, idFromWords } from '../../model/ids.ts';
import { type CheckedBody, positionAt } from '../desk.ts';
import { type LostMarker, markersLeftIn } from '../markers-left.ts';
import { inBody } from '../in-body.ts';
import type { Rule } from '../rule.ts';

/** Every marker gives an id to its paragraph, and none is printed to readers. */
export const lostMarker: Rule = {
  id: 'lost-marker',
  severity: 'error',
  why: 'A marker that gives no id is printed to readers.',
  fix: 'Makes an id of what stands in a marker at the end of its paragraph.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel {#orel} spoke',
  },
  check({ bodies }) {
    return bodies.flatMap((body) => {
      const markers = markersLeftIn(body);
      const unnamed = new Set<Node>(markers.flatMap(({ within }) => within));
      const taken = new Set(
        body.passages.flatMap(({ id, isGiven, block }) =>
          isGiven || !unnamed.has(block) ? id : [],
        ),
      );
      return markers.map((marker) => {
        const { found, offset } = marker;
        const proposal = proposalFor(marker, taken);
        const isLast = proposal !== undefined && endsParagraph(marker, body);
        if (isLast) taken.add(proposal);
        return {
          path: body.file.path,
          at: positionAt(body.file, offset),
          message: `"${found}" ${faultOf(marker, body, proposal)}`,
          ...(isLast && { edit: inBody(body.file, offset, found.length, `{#${proposal}}`) }),
        };
      });
    });
  },
};

/** What is wrong with a marker, and what to do, to put behind it in a message. */
function faultOf(
  { within }: LostMarker,
  { passages }: CheckedBody,
  proposal: string | undefined,
): string {
  const around = within.at(-1)?.type;
  const paragraph = within.findLast((node) => node.type === 'paragraph');
  if (within.some(({ type }) => type === 'heading')) {
    return 'is in a heading, which has no id of its own. Take it out; the paragraphs below have theirs.';
  }
  if (within.some(({ type }) => type === 'tableCell')) {
    return 'is in a cell, but a table goes by one id. Write it below the table, on a line of its own after an empty one.';
  }
  if (around !== 'paragraph' || !paragraph) {
    return `is inside ${around?.startsWith('link') ? 'a link' : 'emphasis'}. Write it behind that, at the very end of the paragraph.`;
  }
  if (proposal !== undefined) {
    return `is no id. Ids are lower-case letters, digits and single hyphens between them: {#${proposal}}.`;
  }
  if (isMarkerOnly(paragraph)) {
    return 'has nothing before it. Write it at the end of the paragraph that it names; only a table or code has its id below it.';
  }
  const own = passages.find(({ block, isGiven }) => isGiven && block === paragraph);
  return own
    ? `stands in a paragraph that is called "${own.id}" already. Take one of the two away.`
    : 'does not end its paragraph. Move it to the very end, behind the last full stop or note.';
}

/** The id that a marker was meant to give; nothing where it has one. */
function proposalFor(
  { found, within }: LostMarker,
  taken: ReadonlySet<string>,
): string | undefined {
  const id = /^\{#(.*)\}$/.exec(found)?.[1];
  if (id !== undefined && ID.test(id)) return undefined;
  const paragraph = within.findLast((node) => node.type === 'paragraph');
  return idFromWords(/[a-z0-9]/i.test(found) || !paragraph ? found : toString(paragraph), taken);
}

/** Whether a marker would give its id to a paragraph that has none, if it were one. */
function endsParagraph({ found, offset, within }: LostMarker, { file, passages }: CheckedBody) {
  const paragraph = within.at(-1);
  const end = paragraph?.position?.end.offset;
  return (
    paragraph?.type === 'paragraph' &&
    !passages.some(({ block, isGiven }) => isGiven && block === paragraph) &&
    file.body?.markdown.slice(offset + found.length, end).trim() === '' &&
    file.body.markdown.slice(paragraph.position?.start.offset, offset).trim() !== ''
  );
}

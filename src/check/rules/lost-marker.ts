import { toString } from 'mdast-util-to-string';
import { isMarkerOnly } from '../../markdown/passages.ts';
import { ID, idFromWords } from '../../model/ids.ts';
import { type CheckedBody, positionAt } from '../desk.ts';
import { type LostMarker, markersLeftIn } from '../markers-left.ts';
import type { Rule } from '../rule.ts';

/** Every marker gives an id to its paragraph, and none is printed to readers. */
export const lostMarker: Rule = {
  id: 'lost-marker',
  severity: 'error',
  why: 'A marker that gives no id is printed to readers.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel {#orel} spoke',
  },
  check({ bodies }) {
    return bodies.flatMap((body) =>
      markersLeftIn(body).map((marker) => ({
        path: body.file.path,
        at: positionAt(body.file, marker.offset),
        message: `"${marker.found}" ${faultOf(marker, body)}`,
      })),
    );
  },
};

/** What is wrong with a marker, and what to do, to put behind it in a message. */
function faultOf({ found, within }: LostMarker, { passages }: CheckedBody): string {
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
  const id = /^\{#(.*)\}$/.exec(found)?.[1];
  if (id === undefined || !ID.test(id)) {
    const taken = new Set(passages.flatMap(({ id, isGiven }) => (isGiven ? id : [])));
    const proposal = idFromWords(/[a-z0-9]/i.test(found) ? found : toString(paragraph), taken);
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

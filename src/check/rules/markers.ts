import type { Node, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isMarkerOnly } from '../../markdown/passages.ts';
import { ID, idFromWords } from '../../model/ids.ts';
import { type CheckedBody, type Desk, positionAt } from '../desk.ts';
import type { Finding } from '../finding.ts';
import { textsAsWritten } from '../texts-as-written.ts';

/** What looks as if it were meant for a marker: `{#id}`, `{ #id }`, `{: #id}`, `{#id` without its end. */
const LIKE_MARKER = /(?<!\\)\{\s*:?\s*#(?:[^{}\n]*\}|[^{}\s]*)/g;
/** The same without its sign, at the end of a paragraph: `{id}`. */
const WITHOUT_SIGN = /(?<!\\)\{[\p{L}\p{N}_.-]+\}(?=\s*$)/gu;

/** A marker that gives no id to anything. */
interface LostMarker {
  found: string;
  /** Where it stands in the Markdown. */
  offset: number;
  /** What it stands in, from the body down. */
  within: Parents[];
}

/** Every marker gives an id to its paragraph, and none is printed to readers. */
export function lostMarkers({ bodies }: Desk): Finding[] {
  return bodies.flatMap((body) =>
    markersLeftIn(body).map((marker) => ({
      rule: 'lost-marker' as const,
      path: body.file.path,
      at: positionAt(body.file, marker.offset),
      message: `"${marker.found}" ${faultOf(marker, body)}`,
    })),
  );
}

/** Every passage has an id that its author wrote. */
export function missingMarkers({ bodies }: Desk): Finding[] {
  return bodies.flatMap((body) => {
    const faulty = new Set<Node>(markersLeftIn(body).flatMap(({ within }) => within));
    return body.passages
      .filter(({ isGiven, block, siblings }) => {
        const below = siblings[siblings.indexOf(block) + 1];
        return (
          !isGiven && !faulty.has(block) && !(below?.type === 'paragraph' && isMarkerOnly(below))
        );
      })
      .map(({ id, block }) => ({
        rule: 'missing-marker' as const,
        path: body.file.path,
        at: positionAt(body.file, block.position?.end.offset ?? 0),
        message:
          block.type === 'paragraph'
            ? `This paragraph has no id. Write {#${id}} at its end.`
            : `This ${block.type} has no id. Write {#${id}} below it, on a line of its own after an empty one.`,
      }));
  });
}

function markersLeftIn(body: CheckedBody): LostMarker[] {
  const named = new Set<Node>(
    body.passages.flatMap(({ isGiven, block }) => (isGiven ? block : [])),
  );
  return textsAsWritten(body).flatMap(({ node, written, offset, within }) => {
    const parent = within.at(-1);
    const isEnd =
      parent?.type === 'paragraph' && !named.has(parent) && node === parent.children.at(-1);
    const found = [
      ...written.matchAll(LIKE_MARKER),
      ...(isEnd ? written.matchAll(WITHOUT_SIGN) : []),
    ];
    return found.map(({ 0: marker, index }) => ({
      found: marker,
      offset: offset + index,
      within,
    }));
  });
}

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

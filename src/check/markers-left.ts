import type { Node, Parents } from 'mdast';
import type { CheckedBody } from './desk.ts';
import { textsAsWritten } from './texts-as-written.ts';

/** What looks as if it were meant for a marker: `{#id}`, `{ #id }`, `{: #id}`, `{#id` without its end. */
const LIKE_MARKER = /(?<!\\)\{\s*(?::\s*)?#(?:[^{}\n]*\}|[^{}\s]*)/g;
/** The same without its sign, at the end of a paragraph: `{id}`. */
const WITHOUT_SIGN = /(?<!\\)\{[\p{L}\p{N}_.-]+\}(?=\s*$)/gu;

/** A marker that gives no id to anything. */
export interface LostMarker {
  found: string;
  /** Where it stands in the Markdown. */
  offset: number;
  /** What it stands in, from the body down. */
  within: Parents[];
}

/** The markers of a body that give no id to anything. */
export function markersLeftIn(body: CheckedBody): LostMarker[] {
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

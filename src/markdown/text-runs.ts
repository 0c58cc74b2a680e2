import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { entityOfAddress } from '../model/names/entity-address.ts';

/** A node whose children are words: a paragraph, a cell of a table. */
export interface TextParent {
  children: PhrasingContent[];
}

/** A run of a passage's text: where it stands, and what an author's link says it is about. */
export interface TextRun {
  node: PhrasingContent;
  start: number;
  text: string;
  /** The target of `[words](entity:id)`. */
  explicit?: string;
  /** Text inside an ordinary link or code: counted in offsets, never searched. */
  isClosed: boolean;
}

/** The text of a passage run by run; together they are all of its plain text. */
export function textRuns({ children }: TextParent): TextRun[] {
  const runs: TextRun[] = [];
  let start = 0;
  const add = (run: Omit<TextRun, 'start'>) => {
    runs.push({ ...run, start });
    start += run.text.length;
  };
  const walk = (nodes: PhrasingContent[], isClosed: boolean): void => {
    for (const node of nodes) {
      const explicit = node.type === 'link' ? entityOfAddress(node.url) : undefined;
      if (node.type === 'text') add({ node, text: node.value, isClosed });
      else if (node.type === 'break') add({ node, text: ' ', isClosed: true });
      else if (node.type === 'inlineCode') add({ node, text: node.value, isClosed: true });
      else if (explicit !== undefined) {
        add({ node, text: toString(node, { includeHtml: false }), explicit, isClosed: false });
      } else if ('children' in node) {
        walk(node.children, isClosed || node.type === 'link' || node.type === 'linkReference');
      }
    }
  };
  walk(children, false);
  return runs;
}

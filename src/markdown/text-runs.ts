import type { Code, Paragraph, PhrasingContent, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { entityOfAddress } from '../model/names/entity-address.ts';
import type { PassageBlock } from './passages.ts';

/** A run of a passage's text: where it stands, and what an author's link says it is about. */
export interface TextRun {
  node: PhrasingContent | Code;
  start: number;
  text: string;
  /** The target of `[words](entity:id)`. */
  explicit?: string;
  /** Text inside an ordinary link or code: counted in offsets, never searched. */
  isClosed: boolean;
  /** Whether it goes on from the run before it with no change of markup: a name may run across both. */
  goesOn: boolean;
}

/** What stands between two cells in the text of a table. */
const CELL_END = ' · ';

/** The text of a passage run by run; together they are all of its plain text. */
export function textRuns(block: PassageBlock): TextRun[] {
  const runs: TextRun[] = [];
  let start = 0;
  const add = ({
    goesOn = false,
    ...run
  }: Omit<TextRun, 'start' | 'goesOn'> & { goesOn?: boolean }) => {
    runs.push({ ...run, start, goesOn });
    start += run.text.length;
  };
  const walk = (nodes: PhrasingContent[], isClosed: boolean): void => {
    for (const [index, node] of nodes.entries()) {
      const goesOn = isPlain(node) && isPlain(nodes[index - 1]);
      const explicit = node.type === 'link' ? entityOfAddress(node.url) : undefined;
      if (node.type === 'text') add({ node, text: node.value, isClosed, goesOn });
      else if (node.type === 'break') add({ node, text: ' ', isClosed, goesOn });
      else if (node.type === 'inlineCode') add({ node, text: node.value, isClosed: true });
      else if (explicit !== undefined) {
        add({ node, text: toString(node, { includeHtml: false }), explicit, isClosed: false });
      } else if ('children' in node) {
        walk(node.children, isClosed || node.type === 'link' || node.type === 'linkReference');
      }
    }
  };
  for (const [index, { children }] of phrasesIn(block).entries()) {
    if (index > 0) add({ node: { type: 'text', value: CELL_END }, text: CELL_END, isClosed: true });
    walk(children, false);
  }
  if (block.type === 'code') add({ node: block, text: block.value, isClosed: true });
  return runs;
}

/** The runs of a passage, together where one goes on from the other. */
export function stretchesOf(runs: TextRun[]): [TextRun, ...TextRun[]][] {
  const stretches: [TextRun, ...TextRun[]][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (run.goesOn && last) last.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

/** The text of runs that stand one after another. */
export function textOf(runs: TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function isPlain(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' || node?.type === 'break';
}

/** What holds the words of a passage: a paragraph itself, the cells of a table. */
export function phrasesIn(block: PassageBlock): (Paragraph | TableCell)[] {
  if (block.type === 'code') return [];
  return block.type === 'table' ? block.children.flatMap(({ children }) => children) : [block];
}

import type { Code, Paragraph, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { ID, idFromWords } from '../model/ids.ts';

/** What goes by one id in a Markdown tree. */
export type PassageBlock = Paragraph | Table | Code;

/** A block of a Markdown tree and the id it goes by. */
export interface PassageNode {
  id: string;
  /** Whether the author wrote the id. One that is made from the first words changes with them. */
  isGiven: boolean;
  block: PassageBlock;
  /** The blocks among which it stands. */
  siblings: RootContent[];
}

const MARKER = /\s*\{#([^{}\s]+)\}\s*$/;

/**
 * Finds the passages of an article: every paragraph, wherever it stands (in lists, quotations and
 * notes too), every table and every block of code. Takes their `{#id}` markers out of the tree: a
 * paragraph ends in its own, a table or code is followed by a paragraph of nothing else. A block
 * without a marker gets an id from its first words.
 *
 * @param tree changed in place: the markers go
 * @returns the passages in the order of the text; given ids may repeat, made ones never do
 */
export function takePassages(tree: Root): PassageNode[] {
  const found: (Omit<PassageNode, 'id' | 'isGiven'> & { given: string | undefined })[] = [];
  visit(tree, (block, index, parent) => {
    if (!parent || index === undefined) return;
    const siblings: RootContent[] = parent.children;
    if (block.type === 'paragraph') found.push({ block, siblings, given: takeMarkerIn(block) });
    if (block.type === 'table' || block.type === 'code') {
      found.push({ block, siblings, given: takeMarkerAt(siblings, index + 1) });
    }
  });
  const taken = new Set(found.flatMap(({ given }) => given ?? []));
  return found.map(({ block, siblings, given }) => {
    const id = given ?? idFromWords(wordsOf(block), taken);
    taken.add(id);
    return { id, isGiven: given !== undefined, block, siblings };
  });
}

function wordsOf(block: PassageBlock): string {
  if (block.type !== 'table') return toString(block);
  return block.children.flatMap(({ children }) => children.map((cell) => toString(cell))).join(' ');
}

/** The id in the marker that ends a paragraph, where there is something before it to name. */
function takeMarkerIn(paragraph: Paragraph): string | undefined {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text' || isMarkerOnly(paragraph)) return undefined;
  const id = idInMarker(last.value);
  if (id === undefined) return undefined;
  last.value = last.value.replace(MARKER, '');
  while (isBlank(paragraph.children.at(-1))) paragraph.children.pop();
  return id;
}

/** The id in the marker that is the whole of a paragraph. */
function takeMarkerAt(siblings: RootContent[], index: number): string | undefined {
  const paragraph = siblings[index];
  if (paragraph?.type !== 'paragraph' || !isMarkerOnly(paragraph)) return undefined;
  const id = idInMarker(toString(paragraph));
  if (id !== undefined) siblings.splice(index, 1);
  return id;
}

/** Whether a paragraph is a marker and nothing else. */
export function isMarkerOnly(paragraph: Paragraph): boolean {
  const [only, ...others] = paragraph.children;
  return only?.type === 'text' && others.length === 0 && MARKER.exec(only.value)?.index === 0;
}

function idInMarker(text: string): string | undefined {
  const id = MARKER.exec(text)?.[1];
  return id !== undefined && ID.test(id) ? id : undefined;
}

/** What is left before a marker on a line of its own: an empty text, the break of the line. */
function isBlank(node: Paragraph['children'][number] | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value === '');
}

import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { piecesOf } from '../../words/slots.ts';

/** Made once: what it has found out of its signs it keeps. */
const GFM = gfmToMarkdown();

/** A piece of a line: words, which stand as they are whatever signs they have, or a part of a tree of Markdown. */
export type Inline = string | PhrasingContent;

/**
 * Blocks as Markdown, in which words stay what they are: a title with `*`, `[` or `<script>` in it reads as it is written.
 *
 * @see https://github.github.com/gfm/
 */
export function markdownOf(blocks: RootContent[]): string {
  return toMarkdown({ type: 'root', children: blocks }, { bullet: '-', extensions: [GFM] });
}

export function heading(depth: 1 | 2 | 3, ...line: Inline[]): RootContent {
  return { type: 'heading', depth, children: phrasing(line) };
}

export function paragraph(...line: Inline[]): BlockContent {
  return { type: 'paragraph', children: phrasing(line) };
}

export function quote(...line: Inline[]): BlockContent {
  return { type: 'blockquote', children: [paragraph(...line)] };
}

/** A list of lines; nothing where there are none. */
export function list(lines: Inline[][]): List[] {
  if (lines.length === 0) return [];
  const children = lines.map((line) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(...line)],
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
}

export function link(words: string, address: string): PhrasingContent {
  return { type: 'link', url: address, children: phrasing([words]) };
}

/** What is to be taken letter by letter, as a date of EDTF. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

/** A sentence of words with what stands in its slots. */
export function filled(sentence: string, slots: Record<string, Inline[]>): Inline[] {
  return piecesOf(sentence).flatMap((piece) =>
    'words' in piece ? [piece.words] : (slots[piece.slot] ?? []),
  );
}

/** Lines one after the other, with a sign between them. */
export function joined(lines: Inline[][], between: string): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]));
}

/** Words that follow each other are one; the lines in which a text happens to be written are no part of it. */
function phrasing(line: Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of line) {
    const last = nodes.at(-1);
    if (typeof piece !== 'string') nodes.push(piece);
    else if (last?.type === 'text') last.value += piece;
    else if (piece !== '') nodes.push({ type: 'text', value: piece });
  }
  return nodes.map((node) =>
    node.type === 'text' ? { ...node, value: node.value.replaceAll(/\s+/gu, ' ') } : node,
  );
}

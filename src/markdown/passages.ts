import type { Paragraph, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { deriveId } from '../model/passages.ts';

/** A paragraph of a Markdown tree and the id it goes by. */
export interface PassageNode {
  id: string;
  paragraph: Paragraph;
}

const MARKER = /\s*\{#([^{}\s]+)\}\s*$/;

/**
 * Finds the passages of an article: every paragraph outside a footnote. Takes the `{#id}` markers
 * out of the tree; a paragraph without one gets an id from its first words.
 *
 * @param tree changed in place: the markers go
 * @returns the passages in the order of the text; given ids may repeat, derived ones never do
 */
export function takePassages(tree: Root): PassageNode[] {
  const paragraphs: { paragraph: Paragraph; given: string | undefined }[] = [];
  visit(tree, 'paragraph', (paragraph) => {
    paragraphs.push({ paragraph, given: takeMarker(paragraph) });
  });
  const taken = new Set(paragraphs.flatMap(({ given }) => given ?? []));
  return paragraphs.map(({ paragraph, given }) => {
    if (given !== undefined) return { id: given, paragraph };
    const id = deriveId(toString(paragraph), taken);
    taken.add(id);
    return { id, paragraph };
  });
}

function takeMarker(paragraph: Paragraph): string | undefined {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const id = MARKER.exec(last.value)?.[1];
  if (id === undefined) return undefined;
  removeMarker(paragraph, last);
  return id;
}

function removeMarker(paragraph: Paragraph, last: Text): void {
  last.value = last.value.replace(MARKER, '');
  if (last.value === '') paragraph.children.pop();
}

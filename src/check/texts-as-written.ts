import type { Node, Parents, Text } from 'mdast';
import type { CheckedBody } from './desk.ts';

/** Words of a body that are no markup, as they stand in the file: with escapes, without the passage's marker. */
export interface TextAsWritten {
  node: Text;
  written: string;
  /** Where it begins in the Markdown. */
  offset: number;
  /** What it stands in, from the body down. */
  within: Parents[];
}

const OWN_MARKER = /\s*\{#[^{}\s]+\}\s*$/;

/** All words of a body that readers see as they are, in order; code is not among them, nor what is still to be told. */
export function textsAsWritten({ file, tree, passages, untold }: CheckedBody): TextAsWritten[] {
  const markdown = file.body?.markdown ?? '';
  const named = new Set<Parents>(
    passages.flatMap(({ block, isGiven }) =>
      isGiven && block.type === 'paragraph' ? [block] : [],
    ),
  );
  const leftOut = new Set<Node>(untold.map(({ block }) => block));
  const texts: TextAsWritten[] = [];
  const walk = (parent: Parents, within: Parents[]): void => {
    for (const child of parent.children) {
      if (leftOut.has(child)) continue;
      if ('children' in child) walk(child, [...within, child]);
      if (child.type !== 'text') continue;
      const { start, end } = child.position ?? {};
      const whole = markdown.slice(start?.offset, end?.offset);
      const isLast = named.has(parent) && end?.offset === parent.position?.end.offset;
      const written = isLast ? whole.replace(OWN_MARKER, '') : whole;
      texts.push({ node: child, written, offset: start?.offset ?? 0, within });
    }
  };
  walk(tree, []);
  return texts;
}

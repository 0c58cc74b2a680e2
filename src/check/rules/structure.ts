import type { Heading, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Desk, positionAt } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** The title of the page is its heading of level 1. */
const TITLE = 1;
const DEEPEST = 4;

/** A body has only what pages set: headings that follow from the title, lists without boxes to tick. */
export function unsetMarkdown({ bodies }: Desk): Finding[] {
  return bodies.flatMap(({ file, tree }) => {
    const findings: Finding[] = [];
    let above = TITLE;
    visit(tree, (node) => {
      const fault = node.type === 'heading' ? faultOfHeading(node, above) : faultOfEntry(node);
      if (node.type === 'heading') above = node.depth;
      if (fault === undefined) return;
      const at = positionAt(file, node.position?.start.offset ?? 0);
      findings.push({ rule: 'unset-markdown', path: file.path, at, message: fault });
    });
    return findings;
  });
}

function faultOfHeading({ depth }: Heading, above: number): string | undefined {
  const deepest = Math.min(above + 1, DEEPEST);
  if (depth === TITLE)
    return 'This heading is as high as the title of the page. Write it with "##".';
  if (depth <= deepest) return undefined;
  return `This heading is of level ${depth}, where ${deepest} is the deepest that can follow. Write it with "${'#'.repeat(deepest)}".`;
}

function faultOfEntry(node: Nodes): string | undefined {
  if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return undefined;
  return 'Pages have no boxes to tick: "[ ]" and "[x]" would be lost. Say in words what is done.';
}

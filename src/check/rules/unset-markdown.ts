import type { Heading, List, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { positionAt } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';

/** The title of the page is its heading of level 1. */
const TITLE = 1;
const DEEPEST = 4;
/** A list that begins with such a number is a sentence that begins with a year. */
const LEAST_YEAR = 1000;

/** A body has only what pages set: headings that follow from the title, lists without boxes to tick and with the numbers that are written. */
export const unsetMarkdown: Rule = {
  id: 'unset-markdown',
  severity: 'error',
  why: 'What pages do not set would be lost, or look like something else.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: '# Orel\n\nOrel spoke',
  },
  check({ bodies }) {
    return bodies.flatMap(({ file, tree }) => {
      const findings: Found[] = [];
      let above = TITLE;
      visit(tree, (node) => {
        const fault =
          node.type === 'heading'
            ? faultOfHeading(node, above)
            : node.type === 'list'
              ? faultOfNumbers(node, file.body?.markdown ?? '')
              : faultOfEntry(node);
        if (node.type === 'heading') above = node.depth;
        if (fault === undefined) return;
        const at = positionAt(file, node.position?.start.offset ?? 0);
        findings.push({ path: file.path, at, message: fault });
      });
      return findings;
    });
  },
};

function faultOfHeading({ depth, children }: Heading, above: number): string | undefined {
  if (children.length === 0)
    return 'This heading is empty. Write its words behind it, or take it out.';
  const deepest = Math.min(above + 1, DEEPEST);
  if (depth === TITLE)
    return 'This heading is as high as the title of the page. Write it with "##".';
  if (depth <= deepest) return undefined;
  return `This heading is of level ${depth}, where ${deepest} is the deepest that can follow. Write it with "${'#'.repeat(deepest)}".`;
}

/** Of a list Markdown keeps the first number only, and counts on from it. */
function faultOfNumbers({ ordered, children }: List, markdown: string): string | undefined {
  if (!ordered) return undefined;
  const numbers = children.map(({ position }) =>
    Number.parseInt(markdown.slice(position?.start.offset), 10),
  );
  const [first = 1] = numbers;
  const isCounted = numbers.every((number, index) => number === first + index);
  if (!isCounted && !numbers.every((number) => number === 1)) {
    return `The numbers of this list do not follow on each other (${numbers.join(', ')}), and would be told as ${numbers.map((_, index) => first + index).join(', ')}. Number it from ${first} on.`;
  }
  if (first < LEAST_YEAR && (first <= 1 || numbers.length > 1)) return undefined;
  return `"${first}." begins a list here. If it is no list, write a backslash before the dot: ${first}\\.`;
}

function faultOfEntry(node: Nodes): string | undefined {
  if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return undefined;
  return 'Pages have no boxes to tick: "[ ]" and "[x]" would be lost. Say in words what is done.';
}

import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Desk, lineOf, positionAt } from '../desk.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** An article has text. */
export function emptyBodies({ bodies }: Desk): Finding[] {
  return bodies
    .filter(({ passages }) => passages.length === 0)
    .map(({ file }) => ({
      rule: 'empty-body' as const,
      path: file.path,
      at: { line: file.body?.firstLine ?? 1, column: 1 },
      message:
        'The article has no text. Write its paragraphs below the frontmatter, each ending in {#id}.',
    }));
}

/** No two passages of an article have one id. */
export function duplicatePassages({ bodies }: Desk): Finding[] {
  return bodies.flatMap(({ file, passages }) => {
    const firstLines = new Map<string, number>();
    return passages.flatMap(({ id, block }) => {
      const line = lineOf(file, block);
      const firstLine = firstLines.get(id);
      firstLines.set(id, firstLine ?? line);
      if (firstLine === undefined) return [];
      return [
        {
          rule: 'duplicate-passage' as const,
          path: file.path,
          at: { line, column: 1 },
          message: `Two passages are called "${id}" (also line ${firstLine}). Rename one.`,
        },
      ];
    });
  });
}

/** A link within an article leads to one of its passages. */
export function brokenPassageLinks({ bodies, passages }: Desk): Finding[] {
  return bodies.flatMap(({ file, tree }) => {
    const ids = passages.get(file.id) ?? new Set();
    const findings: Finding[] = [];
    visit(tree, ['link', 'definition'], (node) => {
      const { url, position } = node as Link | Definition;
      const id = url.slice(1);
      if (!url.startsWith('#') || ids.has(id)) return;
      findings.push({
        rule: 'unknown-passage',
        path: file.path,
        at: positionAt(file, position?.start.offset ?? 0),
        message: `There is no passage "${id}" in this article.${didYouMean(id, ids)}`,
      });
    });
    return findings;
  });
}

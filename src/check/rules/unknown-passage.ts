import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { brokenCitations } from '../citations.ts';
import { type Desk, positionAt } from '../desk.ts';
import { brokenReferences } from '../references.ts';
import type { Found, Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** What is called a passage is one, in fields, in notes and in links. */
export const unknownPassage: Rule = {
  id: 'unknown-passage',
  severity: 'error',
  why: 'Nothing stands without its passage.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'figures:\n  - { value: 3500, unit: troops, counts: troops, passage: said }',
    wrong: 'figures:\n  - { value: 3500, unit: troops, counts: troops, passage: sayd }',
  },
  check(desk) {
    return [
      ...brokenReferences(desk, 'unknown-passage'),
      ...brokenCitations(desk, 'unknown-passage'),
      ...brokenLinks(desk),
    ];
  },
};

/** Links within an article that lead to no passage of it. */
function brokenLinks({ bodies, namedPassages }: Desk): Found[] {
  return bodies.flatMap(({ file, tree }) => {
    const ids = namedPassages.get(file.id);
    if (!ids) return [];
    const findings: Found[] = [];
    visit(tree, ['link', 'definition'], (node) => {
      const { url, position } = node as Link | Definition;
      const id = url.slice(1);
      if (!url.startsWith('#') || ids.has(id)) return;
      findings.push({
        path: file.path,
        at: positionAt(file, position?.start.offset ?? 0),
        message: `There is no passage "${id}" in this article.${didYouMean(id, ids)}`,
      });
    });
    return findings;
  });
}

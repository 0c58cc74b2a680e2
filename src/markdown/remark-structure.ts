import type { Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { idFromWords } from '../model/ids.ts';

/**
 * Sets what surrounds the passages: a heading gets an id that no passage can have, an entry of a list
 * keeps its paragraphs however tightly it is written, search passes over the marks of notes, and the
 * cells of a table say their column and side by what HTML and styles have for it.
 */
export function remarkStructure() {
  return (tree: Root): void => {
    const headings = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'heading') {
        const id = idFromWords(toString(node), headings);
        headings.add(id);
        node.data = { hProperties: { id: `heading_${id}` } };
      }
      if (node.type === 'listItem') node.spread = true;
      if (node.type === 'footnoteReference') {
        node.data = { hProperties: { dataPagefindIgnore: '' } };
      }
      if (node.type === 'table') setCells(node);
    });
  };
}

function setCells(table: Table): void {
  const sides = table.align ?? [];
  for (const [row, { children }] of table.children.entries()) {
    for (const [column, cell] of children.entries()) {
      const side = sides[column];
      cell.data = {
        hProperties: {
          ...(row === 0 && { scope: 'col' }),
          ...(side && { className: [`side-${side}`] }),
        },
      };
    }
  }
  // As attributes of HTML, sides are long out of use.
  table.align = sides.map(() => null);
}

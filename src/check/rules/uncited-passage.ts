import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { fieldsMatching, textsMatching } from '../../model/fields.ts';
import { type Desk, lineOf } from '../desk.ts';
import type { Rule } from '../rule.ts';

/** Every passage says something that is entered, or stands behind a sentence of ours. */
export const uncitedPassage: Rule = {
  id: 'uncited-passage',
  severity: 'warning',
  why: 'A passage that nothing cites may hold a date, a figure or a tie that no page shows.',
  example: {
    path: 'content/articles/other.md',
    right: 'summary: Other. [@#told]',
    wrong: 'summary: Other. [@#at-length]',
  },
  check(desk) {
    if (desk.unread.size > 0) return [];
    const cited = citedPassages(desk);
    return desk.bodies.flatMap(({ file, passages }) =>
      passages
        .filter(({ id, isGiven }) => isGiven && !cited.has(`${file.id}#${id}`))
        .map(({ id, block }) => ({
          path: file.path,
          at: { line: lineOf(file, block), column: 1 },
          message: `No date, figure, tie, comparison or sentence of ours cites "${id}".`,
        })),
    );
  },
};

const OF_ARTICLE = [
  ['dates', '*', 'passage'],
  ['dates', '*', 'passage', '*'],
  ['figures', '*', 'passage'],
  ['relations', '*', 'passage'],
];

function citedPassages({ files, bodies, ownTexts }: Desk): Set<string> {
  const cited = new Set<string>();
  for (const { collection, id, data } of files) {
    if (collection === 'articles') {
      for (const pattern of OF_ARTICLE) {
        for (const { value } of textsMatching(data, pattern)) cited.add(`${id}#${value}`);
      }
    }
    for (const { field } of fieldsMatching(data, ['points', '*', 'cells', '*'])) {
      const [passage] = textsMatching(data, [...field, 'passage']);
      if (passage) cited.add(`${String(field.at(-1))}#${passage.value}`);
    }
  }
  for (const { file, notes } of ownTexts) {
    for (const citation of notes.flatMap(({ citations }) => citations)) {
      if ('passage' in citation) cited.add(`${citation.article ?? file.id}#${citation.passage}`);
    }
  }
  for (const { file, tree } of bodies) {
    visit(tree, 'link', ({ url }: Link) => {
      if (url.startsWith('#')) cited.add(file.id + url);
    });
  }
  return cited;
}

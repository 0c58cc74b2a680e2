import { fieldsMatching, textsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

/** Every article of a comparison answers every question, or is said to be silent. */
export const missingCell: Rule = {
  id: 'missing-cell',
  severity: 'error',
  why: 'What an article leaves out is shown as plainly as what it says.',
  example: { path: 'content/comparisons/both.yaml', right: '      other: silent\n', wrong: '' },
  check({ files }) {
    return files.flatMap((file) => {
      if (file.collection !== 'comparisons') return [];
      const articles = textsMatching(file.data, ['articles', '*']).map(({ value }) => value);
      return fieldsMatching(file.data, ['points', '*']).flatMap(({ field: point }) => {
        const answering = new Set(
          fieldsMatching(file.data, [...point, 'cells', '*']).map(({ field }) => field.at(-1)),
        );
        return articles
          .filter((article) => !answering.has(article))
          .map((article) => ({
            path: file.path,
            at: file.positionOf([...point, 'cells'], { key: true }),
            message: `"${article}" is missing. Say what it says, or write "${article}: silent".`,
          }));
      });
    });
  },
};

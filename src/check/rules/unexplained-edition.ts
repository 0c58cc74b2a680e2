import { fieldsMatching, textsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

const NEEDED = new Map([
  ['revision', ['why']],
  ['correction', ['wrong', 'right']],
]);

/** A change says why it was made; a correction, what was wrong and what is right. */
export const unexplainedEdition: Rule = {
  id: 'unexplained-edition',
  severity: 'error',
  why: 'A change without a reason reads as if there were something to hide.',
  example: {
    path: 'content/ledger/an-article.yaml',
    right: 'kind: first',
    wrong: 'kind: correction',
  },
  check({ files }) {
    return files.flatMap((file) => {
      if (file.collection !== 'ledger') return [];
      return fieldsMatching(file.data, ['editions', '*']).flatMap(({ value, field }) => {
        const kind = textsMatching(value, ['kind'])[0]?.value ?? '';
        return (NEEDED.get(kind) ?? [])
          .filter((name) => textsMatching(value, [name]).length === 0)
          .map((name) => ({
            path: file.path,
            at: file.positionOf(field),
            message: `A ${kind} needs "${name}".`,
          }));
      });
    });
  },
};

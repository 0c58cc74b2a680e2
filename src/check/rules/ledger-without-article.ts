import type { Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** A ledger is of an article that is here. */
export const ledgerWithoutArticle: Rule = {
  id: 'ledger-without-article',
  severity: 'error',
  why: 'What was published stays on record under the address that it had.',
  example: {
    path: 'content/ledger/no-article.yaml',
    right: '',
    wrong: 'passages: {}\neditions: [{ date: 2026-01-01, kind: first }]\n',
  },
  check({ files, ids }) {
    return files
      .filter(({ collection, id }) => collection === 'ledger' && !ids.articles.has(id))
      .map(({ path, id }) => ({
        path,
        at: { line: 1, column: 1 },
        message: `There is no article "${id}".${didYouMean(id, ids.articles)} A ledger has the name of its article.`,
      }));
  },
};

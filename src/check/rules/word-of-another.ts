import type { Rule } from '../rule.ts';
import { listed, statementsOf } from '../statements.ts';
import { didYouMean } from '../suggest.ts';

/** The word that an account or a tie stands on is one that its passage rests on. */
export const wordOfAnother: Rule = {
  id: 'word-of-another',
  severity: 'error',
  why: 'What rests on a source is counted for it: it has to be the passage’s.',
  example: {
    path: 'content/articles/an-article.md',
    right: '    by: the-daily',
    wrong: '    by: the-weekly',
  },
  check({ files, ids }) {
    return files.flatMap(statementsOf).flatMap(({ file, sources, by }) =>
      by
        .filter(({ value }) => sources.size > 0 && !sources.has(value) && ids.sources.has(value))
        .map(({ value, field }) => ({
          path: file.path,
          at: file.positionOf(field),
          message: `The passage does not rest on "${value}", but on ${listed(sources)}.${didYouMean(value, sources)} Correct it, or add it for this passage under "sources".`,
        })),
    );
  },
};

import { countWords } from '../../model/quotations.ts';
import type { Rule } from '../rule.ts';

const DIGEST_WORDS = { least: 250, most: 600 };

/** A digest is short enough to be read and long enough to be complete. */
export const digestLength: Rule = {
  id: 'digest-length',
  severity: 'warning',
  why: 'A digest is complete in its facts and read in a few minutes.',
  example: {
    path: 'content/articles/an-article.md',
    right: '{#said}',
    wrong: `${'and so on '.repeat(250)}{#said}`,
  },
  check({ bodies }) {
    return bodies.flatMap(({ file, passages, untold }) => {
      const words = passages.reduce((sum, { text }) => sum + countWords(text), 0);
      const { least, most } = DIGEST_WORDS;
      if (words === 0 || untold.length > 0 || (words >= least && words <= most)) return [];
      return [
        {
          path: file.path,
          at: { line: file.body?.firstLine ?? 1, column: 1 },
          message: `The digest has ${words} words. ${least} to ${most} tell a piece; ${words < least ? 'see whether a fact or figure is missing' : 'shorten it'}.`,
        },
      ];
    });
  },
};

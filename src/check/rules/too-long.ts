import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

/** A file, a paragraph and a text in a field are of a length that people write. */
export const tooLong: Rule = {
  id: 'too-long',
  severity: 'error',
  why: 'What no person wrote could take minutes to read, and nobody would read it.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: `Orel ${'spoke '.repeat(1000)}`,
  },
  check({ files }) {
    return faultsOf(files, 'too-long');
  },
};

import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** A field has a value of its kind. */
export const wrongValue: Rule = {
  id: 'wrong-value',
  severity: 'error',
  why: 'A field takes values of its own kind only.',
  fix: 'Puts a number, true or false into quotation marks where text is wanted.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'sourcing: own-reporting',
    wrong: 'sourcing: own-report',
  },
  check(desk) {
    return misshapen(desk, 'wrong-value');
  },
};

import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** A field says something. */
export const emptyField: Rule = {
  id: 'empty-field',
  severity: 'error',
  why: 'A field that says nothing is left out, or filled.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'summary: It says so. [@#said]',
    wrong: 'summary:',
  },
  check(desk) {
    return misshapen(desk, 'empty-field');
  },
};

import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** A date is on the calendar. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  why: 'A date is on the calendar.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'published: 2015-09-30',
    wrong: 'published: 2015-09-31',
  },
  check(desk) {
    return misshapen(desk, 'impossible-date');
  },
};

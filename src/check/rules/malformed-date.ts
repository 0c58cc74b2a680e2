import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** A date is EDTF. */
export const malformedDate: Rule = {
  id: 'malformed-date',
  severity: 'error',
  why: 'Dates are EDTF (ISO 8601-2:2019), so that what is not known can be said.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'published: 2015-09-30',
    wrong: 'published: 30/09/2015',
  },
  check(desk) {
    return misshapen(desk, 'malformed-date');
  },
};

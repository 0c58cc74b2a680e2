import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** Every page has what it needs. */
export const missingField: Rule = {
  id: 'missing-field',
  severity: 'error',
  why: 'Every page needs these fields.',
  example: {
    path: 'content/countries/iraq.yaml',
    right: 'name: Iraq\ndescription: A country. [@a-book] It lies there.',
    wrong: 'name: Iraq',
  },
  check(desk) {
    return misshapen(desk, 'missing-field');
  },
};

import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** Every page has what it needs. */
export const missingField: Rule = {
  id: 'missing-field',
  severity: 'error',
  why: 'Every page needs these fields.',
  example: {
    path: 'content/countries/orel.yaml',
    right: 'name: Orel\ndescription: A country. [@a-book] It lies there.',
    wrong: 'name: Orel',
  },
  check(desk) {
    return misshapen(desk, 'missing-field');
  },
};

import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** A field has a value of its kind. */
export const wrongValue: Rule = {
  id: 'wrong-value',
  severity: 'error',
  why: 'A field takes values of its own kind only.',
  example: {
    path: 'content/events/announcement.yaml',
    right: 'kind: statement',
    wrong: 'kind: speech',
  },
  check(desk) {
    return misshapen(desk, 'wrong-value');
  },
};

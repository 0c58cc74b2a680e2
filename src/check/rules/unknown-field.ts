import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** Every field is one of its collection. */
export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'error',
  why: 'An unknown field is a slip of the pen that would otherwise be lost in silence.',
  example: {
    path: 'content/countries/orel.yaml',
    right: 'demonyms: [Oreli]',
    wrong: 'demonym: [Oreli]',
  },
  check(desk) {
    return misshapen(desk, 'unknown-field');
  },
};

import { DESK } from '../../model/content-paths.ts';
import type { Rule } from '../rule.ts';

/** The desk says what it is. */
export const missingDesk: Rule = {
  id: 'missing-desk',
  severity: 'error',
  why: 'The name, the subject and the words of a desk are its own.',
  example: { path: DESK, right: 'name: A desk', wrong: undefined },
  check({ files }) {
    if (files.some(({ path }) => path === DESK)) return [];
    return [
      {
        path: DESK,
        at: { line: 1, column: 1 },
        message:
          'The file is missing. It names the desk, its subject and its kinds of actor, place, event and tie: docs/fields.md of the kit says how, and tests/desk there is an example.',
      },
    ];
  },
};

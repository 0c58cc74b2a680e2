import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

/** A file is UTF-8. */
export const notUtf8: Rule = {
  id: 'not-utf8',
  severity: 'error',
  why: 'Every program here reads files as UTF-8; other encodings would turn names into noise.',
  example: {
    path: 'content/countries/orel.yaml',
    right: 'name: Orel',
    wrong: Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9]),
  },
  check({ files }) {
    return faultsOf(files, 'not-utf8');
  },
};

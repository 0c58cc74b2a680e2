import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

/** A file can be opened. */
export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  why: 'A file that cannot be opened can be neither checked nor shown.',
  example: { path: 'content/countries/orel.yaml', right: 'name: Orel', wrong: null },
  check({ files }) {
    return faultsOf(files, 'unreadable-file');
  },
};

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

/** Fields are YAML. */
export const notYaml: Rule = {
  id: 'not-yaml',
  severity: 'error',
  why: 'Fields are YAML 1.2 with the values of JSON; a file that is not cannot be read at all.',
  fix: 'Puts spaces in the place of tabs, and text that needs them into quotation marks.',
  example: {
    path: 'content/countries/orel.yaml',
    right: 'name: Orel',
    wrong: 'name: Orel: the land',
  },
  check({ files }) {
    return faultsOf(files, 'not-yaml');
  },
};

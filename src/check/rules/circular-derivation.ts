import { cyclesIn } from '../../model/sources/origins.ts';
import type { Rule } from '../rule.ts';

/** No source derives from itself, however long the way. */
export const circularDerivation: Rule = {
  id: 'circular-derivation',
  severity: 'error',
  why: 'A word that comes from itself has no origin, and origins are counted.',
  example: {
    path: 'content/sources/the-daily.yaml',
    right: 'kind: outlet\n',
    wrong: 'kind: outlet\nderivedFrom: [the-daily]\n',
  },
  check({ files, derivations }) {
    return cyclesIn(derivations).flatMap((cycle) => {
      const file = files.find(({ collection, id }) => collection === 'sources' && id === cycle[0]);
      if (!file) return [];
      return [
        {
          path: file.path,
          at: file.positionOf(['derivedFrom'], { key: true }),
          message: `"${[...cycle, file.id].join('" derives from "')}". Take one of these away.`,
        },
      ];
    });
  },
};

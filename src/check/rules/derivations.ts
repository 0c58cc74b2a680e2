import { cyclesIn } from '../../model/sources/origins.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** No source derives from itself, however long the way. */
export function circularDerivations({ files, derivations }: Desk): Finding[] {
  return cyclesIn(derivations).flatMap((cycle) => {
    const file = files.find(({ collection, id }) => collection === 'sources' && id === cycle[0]);
    if (!file) return [];
    return [
      {
        rule: 'circular-derivation' as const,
        path: file.path,
        at: file.positionOf(['derivedFrom'], { key: true }),
        message: `"${[...cycle, file.id].join('" derives from "')}". Take one of these away.`,
      },
    ];
  });
}

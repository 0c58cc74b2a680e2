import { textsMatching } from '../../files/fields.ts';
import { cyclesIn } from '../../model/sources/origins.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** No source derives from itself, however long the way. */
export function circularDerivations({ files }: Desk): Finding[] {
  const sources = new Map(
    files.filter(({ collection }) => collection === 'sources').map((file) => [file.id, file]),
  );
  const derivations = new Map(
    [...sources].map(([id, { data }]) => [
      id,
      [['derivedFrom', '*'], ['oneOf']].flatMap((pattern) =>
        textsMatching(data, pattern).map(({ value }) => value),
      ),
    ]),
  );
  return cyclesIn(derivations).flatMap((cycle) => {
    const file = sources.get(cycle[0] ?? '');
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

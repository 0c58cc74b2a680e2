import { fieldsMatching } from '../../files/fields.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** Somebody takes part in every event, and everybody who does has a file. */
export function unknownParticipants({ files, ids }: Desk): Finding[] {
  const known = ids.countries.union(ids.actors);
  return files
    .filter(({ collection }) => collection === 'events')
    .flatMap((file): Finding[] => {
      const named = fieldsMatching(file.data, ['participants', '*']);
      const [whole] = fieldsMatching(file.data, ['participants']);
      if (whole?.value && named.length === 0) {
        return [
          {
            rule: 'empty-field',
            path: file.path,
            at: file.positionOf(['participants']),
            message: '"participants" is empty. Say who took part and how: "iraq: agrees".',
          },
        ];
      }
      return named
        .flatMap(({ field }) => (typeof field[1] === 'string' ? [{ field, id: field[1] }] : []))
        .filter(({ id }) => !known.has(id))
        .map(({ field, id }) => ({
          rule: 'unknown-entity',
          path: file.path,
          at: file.positionOf(field, { key: true }),
          message: `There is no country or actor "${id}".${didYouMean(id, known)}`,
        }));
    });
}

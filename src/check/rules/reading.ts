import { ID } from '../../model/ids.ts';
import { NOTHING_HERE } from '../../model/names/entity-address.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';

const START = { line: 1, column: 1 };

/** Every file can be read, belongs to a collection and has an id for a name. */
export function unreadableFiles({ files, strays }: Desk): Finding[] {
  return [
    ...files.flatMap(({ path, faults }) => faults.map((fault) => ({ path, ...fault }))),
    ...files
      .filter(({ id }) => !ID.test(id))
      .map(({ path, id }) => ({
        rule: 'bad-file-name' as const,
        path,
        at: START,
        message: `"${id}" cannot be an address. Rename the file: lower-case letters, digits and single hyphens, such as "islamic-state".`,
      })),
    ...files
      .filter(({ id }) => id === NOTHING_HERE)
      .map(({ path, id }) => ({
        rule: 'bad-file-name' as const,
        path,
        at: START,
        message: `"${id}" cannot be an id: [words](entity:${id}) says that words name nothing that is here. Rename the file.`,
      })),
    ...strays.map((path) => ({
      rule: 'stray-file' as const,
      path,
      at: START,
      message:
        'This file is in no collection. Articles are content/articles/ID.md; countries, actors, places, sources and events are FOLDER/ID.yaml.',
    })),
  ];
}

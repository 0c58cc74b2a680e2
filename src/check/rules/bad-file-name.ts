import { meantPath } from '../../model/content-paths.ts';
import { ID } from '../../model/ids.ts';
import { NOTHING_HERE } from '../../model/names/entity-address.ts';
import type { Edit, Rule } from '../rule.ts';

/** The name of a file is an id. */
export const badFileName: Rule = {
  id: 'bad-file-name',
  severity: 'error',
  why: 'File names are ids and addresses: lower-case words joined by hyphens.',
  fix: 'Gives the file a name of small letters and hyphens.',
  example: {
    path: 'content/countries/Tarva_2.yaml',
    right: '',
    wrong: 'name: Tarva\ndescription: A country.\n',
  },
  check({ files }) {
    return files
      .filter(({ id }) => !ID.test(id) || id === NOTHING_HERE)
      .map(({ path, id }) => ({
        path,
        at: { line: 1, column: 1 },
        ...editFor(path, id),
        message:
          id === NOTHING_HERE
            ? `"${id}" cannot be an id: [words](entity:${id}) says that words name nothing that is here. Rename the file.`
            : `"${id}" cannot be an address. Rename the file: lower-case letters, digits and single hyphens, such as "gardens-guild".`,
      }));
  },
};

function editFor(path: string, id: string): { edit?: Edit } {
  const rename = id === NOTHING_HERE ? undefined : meantPath(path);
  return rename === undefined ? {} : { edit: { rename } };
}

import { meantPath, pathIn } from '../../model/content-paths.ts';
import { type CollectionName, schemas } from '../../model/schemas/index.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

const COLLECTIONS = Object.keys(schemas) as CollectionName[];
const FOLDERS = COLLECTIONS.filter((collection) => collection !== 'desk');

/** Every file belongs to a collection. */
export const strayFile: Rule = {
  id: 'stray-file',
  severity: 'error',
  why: 'A file in no collection is never shown, which nobody would notice.',
  fix: 'Gives the file the ending of its folder, and its name small letters and hyphens.',
  example: { path: 'content/notes.txt', right: '', wrong: 'Read this.\n' },
  check({ strays }) {
    return strays.map((path) => {
      const [, folder = ''] = path.split('/');
      const meant = FOLDERS.find((collection) => collection === folder);
      const rename = meantPath(path);
      return {
        path,
        ...(rename !== undefined && { edit: { rename } }),
        at: { line: 1, column: 1 },
        message: meant
          ? messageFor(path, meant, rename)
          : `This file is in no collection.${didYouMean(folder, FOLDERS)} There are: ${COLLECTIONS.map(pathIn).join(', ')}.`,
      };
    });
  },
};

/** What to say of a file that stands in the folder of a collection. */
function messageFor(path: string, meant: CollectionName, rename: string | undefined): string {
  if (rename !== undefined) return `The file is not read by this name. Rename it ${rename}.`;
  const ending = /\.[^./]+$/.exec(path)?.[0];
  const what = ending === undefined ? 'This file is' : `Files that end in "${ending}" are`;
  return `${what} not read here: in this folder each is ${pathIn(meant)}. Keep what you work from outside of content/.`;
}

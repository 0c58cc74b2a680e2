import { pathIn } from '../../model/content-paths.ts';
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
  example: { path: 'content/notes.txt', right: '', wrong: 'Read this.\n' },
  check({ strays }) {
    return strays.map((path) => {
      const [, folder = ''] = path.split('/');
      const meant = FOLDERS.find((collection) => collection === folder);
      return {
        path,
        at: { line: 1, column: 1 },
        message: meant
          ? `This file is in no collection. Those in its folder are ${pathIn(meant)}.`
          : `This file is in no collection.${didYouMean(folder, FOLDERS)} There are: ${COLLECTIONS.map(pathIn).join(', ')}.`,
      };
    });
  },
};

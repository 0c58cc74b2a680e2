import { meantId } from './ids.ts';
import { type CollectionName, schemas } from './schemas/index.ts';

/** Where the desk says what it is. */
export const DESK = 'content/desk.yaml';

/** How the names of a collection's files end. */
export function endingOf(collection: CollectionName): string {
  return collection === 'articles' ? '.md' : '.yaml';
}

/** Where the files of a collection stand: `content/articles/ID.md`. */
export function pathIn(collection: CollectionName): string {
  return collection === 'desk' ? DESK : `content/${collection}/ID${endingOf(collection)}`;
}

/** The collection that a file is in; nothing where it is in none. @param path from the root of the project */
export function collectionOf(path: string): CollectionName | undefined {
  if (path === DESK) return 'desk';
  const [, folder = '', name = '', ...deeper] = path.split('/');
  if (deeper.length > 0 || folder === 'desk' || !Object.hasOwn(schemas, folder)) return undefined;
  const collection = folder as CollectionName;
  return name.endsWith(endingOf(collection)) ? collection : undefined;
}

/** Endings that people give to files of the kind that we have. */
const LIKE_ENDING: Record<string, RegExp> = {
  '.md': /\.(?:md|markdown|mdown|mkd|mdx)(?:\.txt)?$/i,
  '.yaml': /\.ya?ml(?:\.txt)?$/i,
};

/**
 * The path that a file of a collection was meant to have, where its ending, its capitals or its spaces are not ours:
 * `content/articles/Foo Bar.MD` is `content/articles/foo-bar.md`.
 *
 * @param path from the root of the project
 * @returns nothing where the file stands in no folder of a collection, or is of another kind
 */
export function meantPath(path: string): string | undefined {
  const [, folder = '', name = '', ...deeper] = path.split('/');
  if (deeper.length > 0 || folder === 'desk' || !Object.hasOwn(schemas, folder)) return undefined;
  const ending = endingOf(folder as CollectionName);
  const stem = name.replace(LIKE_ENDING[ending] ?? '', '');
  const id = stem === name ? undefined : meantId(stem);
  return id === undefined ? undefined : `content/${folder}/${id}${ending}`;
}

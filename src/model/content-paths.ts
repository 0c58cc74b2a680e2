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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionName, schemas } from '../model/schemas/index.ts';
import type { ContentFile } from './content-file.ts';
import { parseContent } from './parse-content.ts';

const ENDING_OF_ARTICLES = '.md';
const ENDING_OF_OTHERS = '.yaml';

export interface Content {
  files: ContentFile[];
  /** Paths of files that are in `content/` but in no collection. */
  strays: string[];
}

/**
 * Reads all of `content/`, in the order of folders and names.
 *
 * @param root the project's root folder
 * @throws when a file or folder cannot be opened
 */
export function readContent(root: string): Content {
  const files: ContentFile[] = [];
  const strays: string[] = [];
  const paths = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''))
    .sort();
  for (const path of paths) {
    const collection = collectionOf(path);
    if (!collection) strays.push(path);
    else files.push(parseContent(path, collection, readFileSync(join(root, path))));
  }
  return { files, strays };
}

function collectionOf(path: string): CollectionName | undefined {
  const [, folder = '', name = '', ...deeper] = path.split('/');
  if (deeper.length > 0 || !(folder in schemas)) return undefined;
  const ending = folder === 'articles' ? ENDING_OF_ARTICLES : ENDING_OF_OTHERS;
  return name.endsWith(ending) ? (folder as CollectionName) : undefined;
}

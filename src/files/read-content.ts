import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionOf } from '../model/content-paths.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import type { ContentFile, ReadingFault } from './content-file.ts';
import { parseContent, unreadableFile } from './parse-content.ts';

export interface Content {
  files: ContentFile[];
  /** Paths of files that are in `content/` but in no collection. */
  strays: string[];
  /** The ids of articles that are still being written and were left out. */
  draftsLeftOut?: ReadonlySet<string>;
}

/**
 * Reads all of `content/`, in the order of folders and names. Hidden files and folders are passed over; a file that
 * cannot be opened is told in its `faults`, and a folder that is not there is empty.
 *
 * @param root the project's root folder
 * @param before what was read there before: a file that has not changed since is not taken apart again, and is the same object
 */
export function readContent(root: string, before?: Content): Content {
  const formerly = new Map(before?.files.map((file) => [file.path, file]));
  const files: ContentFile[] = [];
  const strays: string[] = [];
  for (const [path, what] of entriesIn(root)) {
    const collection = collectionOf(path);
    if (!collection) strays.push(path);
    else if (what) files.push(unreadableFile(path, collection, noFile(what)));
    else files.push(readFile(root, path, collection, formerly.get(path)));
  }
  return { files, strays };
}

/** The paths of all that is no folder, from the root, with what else it is than a file. */
function entriesIn(root: string): [path: string, what: string | undefined][] {
  if (!existsSync(join(root, 'content'))) return [];
  const below = (folder: string): [string, string | undefined][] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? below(path) : [[path, whatElse(entry)]];
      });
  return below('content').sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What something is that is neither a folder nor a file: a pipe would be waited for, a link leads anywhere. */
function whatElse(entry: Dirent): string | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isSymbolicLink()) return 'a link';
  if (entry.isFIFO()) return 'a pipe';
  return entry.isSocket() ? 'a socket' : 'a device';
}

function noFile(what: string): ReadingFault {
  return {
    rule: 'unreadable-file',
    at: { line: 1, column: 1 },
    message: `This is ${what}. Put a file in its place: nothing else in content/ is read. What other files say of it is not checked.`,
  };
}

function readFile(
  root: string,
  path: string,
  collection: CollectionName,
  before: ContentFile | undefined,
): ContentFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return unreadableFile(path, collection, {
      rule: 'unreadable-file',
      at: { line: 1, column: 1 },
      message: `The file cannot be opened: ${REASONS[code] ?? `the system says ${code}`}. What other files say of it is not checked.`,
    });
  }
  if (before && readFrom.get(before)?.equals(bytes)) return before;
  const file = parseContent(path, collection, bytes);
  readFrom.set(file, bytes);
  return file;
}

const REASONS: Record<string, string> = {
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
};

/** What files were read from. */
const readFrom = new WeakMap<ContentFile, Buffer>();

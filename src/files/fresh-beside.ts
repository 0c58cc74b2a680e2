import { basename, dirname, join } from 'node:path';

/** Where a file is written before it takes its place: beside it, under a name that is no content and no other program's. */
export function freshBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}`);
}

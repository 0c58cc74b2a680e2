import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file anew, so that whoever reads it has the old text or the new one, whole.
 *
 * @param before what is thought to stand there
 * @returns whether it was written; not where somebody has changed it meanwhile
 */
export function changeWhole(path: string, before: string, data: string): boolean {
  // What begins with a full stop is no content.
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}`);
  writeFileSync(fresh, data);
  if (readFileSync(path, 'utf8') !== before) {
    rmSync(fresh);
    return false;
  }
  renameSync(fresh, path);
  return true;
}

import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { freshBeside } from './fresh-beside.ts';

/**
 * Writes a file in the place of one that says what it is thought to say, so that whoever reads it has it whole.
 *
 * @param was what it is thought to say
 * @returns whether it was written; not where it says something else by now
 */
export function replaceWhole(path: string, text: string, was: string): boolean {
  const isSame = () => readFileSync(path).equals(Buffer.from(was));
  if (!isSame()) return false;
  const fresh = freshBeside(path);
  try {
    writeFileSync(fresh, text, { mode: statSync(path).mode });
    if (!isSame()) return false;
    renameSync(fresh, path);
    return true;
  } finally {
    rmSync(fresh, { force: true });
  }
}

import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { freshBeside } from './fresh-beside.ts';

/**
 * Writes a file that must not be there yet, so that whoever reads it has it whole. Of two programs that write it at
 * once, one does.
 *
 * @returns whether it was written; not where something goes by the name already
 */
export function createWhole(path: string, data: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = freshBeside(path);
  writeFileSync(fresh, data);
  try {
    linkSync(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(fresh);
  }
}

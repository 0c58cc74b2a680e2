import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that must not be there yet, so that whoever reads it has it whole. Of two programs that write it at
 * once, one does.
 *
 * @returns whether it was written; not where something goes by the name already
 */
export function createWhole(path: string, data: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  // What begins with a full stop is no content.
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}`);
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

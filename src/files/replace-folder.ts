import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of another. Until the moment of the change the old one stays
 * whole; if the change fails it is put back.
 *
 * @param fresh the folder to move; on the same disk as `target`
 * @param target what it replaces; may not exist yet
 * @throws when a folder cannot be moved
 */
export function replaceFolder(fresh: string, target: string): void {
  const old = `${fresh}-old`;
  rmSync(old, { recursive: true, force: true });
  const hadTarget = existsSync(target);
  if (hadTarget) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hadTarget) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { freshBeside } from './fresh-beside.ts';

/** Writes a file so that whoever reads it meanwhile has the old one or the new one, whole. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = freshBeside(path);
  writeFileSync(fresh, data);
  renameSync(fresh, path);
}

import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A file to be written in the place of another. */
export interface Rewritten {
  path: string;
  /** What it is called on disk. */
  from: string;
  /** What it is to say instead of what it said when it was read, without a byte order mark. */
  text?: { before: string; after: string };
}

/**
 * Writes a file whole, or gives it another name. One that was changed since it was read is left alone, and so is one
 * whose new name is taken.
 *
 * @param root the project's root folder, from which paths are
 * @returns why nothing was written, or nothing
 */
export function writeMended(root: string, { path, from, text }: Rewritten): string | undefined {
  const [source, target] = [join(root, from), join(root, path)];
  const now = readFileSync(source, 'utf8');
  const mark = now.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  if (text && now.slice(mark.length) !== text.before) {
    return `${from} has changed meanwhile, and is left as it is. Run the command again.`;
  }
  if (source !== target) {
    if (existsSync(target) && statSync(source).ino !== statSync(target).ino) {
      return `${from} is left as it is: there is a file ${path} already.`;
    }
    renameSync(source, target);
  }
  if (text) writeWhole(target, mark + text.after);
  return undefined;
}

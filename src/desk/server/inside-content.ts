import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Refused } from './effects.ts';

/**
 * A folder of content, to write in.
 *
 * @param name of a folder in `content/`
 * @throws {Refused} when it leads anywhere but into the project
 */
export function insideContent(root: string, name: string): string {
  const folder = join(root, 'content', name);
  const real = realPath(folder);
  if (real !== undefined && !real.startsWith(realpathSync(root) + sep)) {
    throw new Refused(
      403,
      `content/${name} leads out of the project. The desk writes inside it only.`,
    );
  }
  return folder;
}

function realPath(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

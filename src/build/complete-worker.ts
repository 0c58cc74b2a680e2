import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// Its index brings what compiles workers, which takes a second.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { type Build, BUILD_FILE, LIST_FILE, type ListedFile } from '../offline/builds.ts';
import { isKept, isNamedByContent } from '../offline/kept-files.ts';
import { WORKER_FILE, workerOf } from './worker-text.ts';

/** Where the site is to be kept on readers’ devices, it has a page about that. */
const PAGE = 'offline/index.html';
/** So much of the digests is enough to tell any two apart. */
const DIGEST_LENGTH = 16;

/**
 * Tells the worker of a finished site of which build it is, and lists all that can be kept: what has not changed is the
 * same in the list of the next build. Where the desk does without it, the worker becomes one that removes.
 *
 * @param folder of the site, in which the worker stands
 */
export async function completeWorker(folder: string): Promise<void> {
  const at = (name: string) => join(folder, name);
  const finish = (build: string) => {
    writeFileSync(at(WORKER_FILE), workerOf(readFileSync(at(WORKER_FILE), 'utf8'), build));
  };
  if (!existsSync(at(PAGE))) {
    finish('');
    return;
  }
  const files = await filesIn(folder);
  const list = JSON.stringify(files);
  const build: Build = {
    build: createHash('sha256').update(list).digest('hex').slice(0, DIGEST_LENGTH),
    files: files.length,
    bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
  mkdirSync(at('offline'), { recursive: true });
  writeFileSync(at(LIST_FILE), list);
  writeFileSync(at(BUILD_FILE), JSON.stringify(build));
  finish(build.build);
}

/** What can be kept, by the paths under which a page asks for it. */
async function filesIn(folder: string): Promise<ListedFile[]> {
  let files: ListedFile[] = [];
  await getManifest({
    globDirectory: folder,
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      // Only here the sizes are known.
      (manifest) => {
        files = manifest.map(({ url, size, revision }): ListedFile => {
          const path = url.replace(/(^|\/)index\.html$/, '$1');
          return isNamedByContent(path) ? [path, size] : [path, size, revision ?? ''];
        });
        return { manifest: [] };
      },
    ],
  });
  return files.filter(([path]) => isKept(path)).sort(([a], [b]) => (a < b ? -1 : 1));
}

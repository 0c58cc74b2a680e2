import { buildNow, cacheName, cachesOf, LIST_FILE, type ListedFile } from './builds.ts';
import { isNamedByContent } from './kept-files.ts';

/** How many files are fetched before it is asked whether they are still of one build. */
const AT_ONCE = 24;

/** The site was built anew while it was being fetched. */
export class OtherBuild extends Error {}

/** What of the site is kept so far, in bytes and files. */
export interface Progress {
  bytes: number;
  of: number;
}

/**
 * Keeps all of the site that is being served, in the cache of its build. What is there already is not fetched, and
 * what a former build had just so is taken from its cache; so it can be stopped and gone on with.
 *
 * @param root the address of the folder that the site is served from
 * @param tell how far it is, at each step
 * @throws {OtherBuild} when another build takes the place of the one that was begun with
 * @throws {DOMException} `AbortError` when it is stopped, `QuotaExceededError` when there is no room
 * @throws {TypeError} when the network is off
 */
export async function keepWhole(
  root: string,
  tell: (progress: Progress) => void = () => undefined,
  signal: AbortSignal | null = null,
): Promise<void> {
  const folder = new URL(root).pathname;
  const get = (path: string) => fetchWhole(root + path, signal);
  const now = await buildNow(root);
  if (!now) throw new TypeError(`${root} cannot be reached.`);
  const listed = await get(LIST_FILE);
  const files = (await listed.clone().json()) as ListedFile[];
  const name = cacheName(folder, now.build);
  const cache = await caches.open(name);
  const former = await formerFiles(root, name);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  let bytes = 0;
  const count = (some: readonly ListedFile[]) => {
    for (const [, size] of some) bytes += size;
    tell({ bytes, of: now.bytes });
  };
  const missing = files.filter(([path]) => !there.has(root + path));
  count(files.filter(([path]) => there.has(root + path)));
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const some = missing.slice(start, start + AT_ONCE);
    signal?.throwIfAborted();
    const responses = await Promise.all(
      some.map(async (file) => (await former(file)) ?? (await get(file[0]))),
    );
    if ((await buildNow(root))?.build !== now.build) throw new OtherBuild();
    await Promise.all(
      some.map(([path], index) => cache.put(root + path, responses[index] ?? Response.error())),
    );
    count(some);
  }
  await cache.put(root + LIST_FILE, listed);
}

/**
 * Fetches a file past every cache and past the worker, and only lets go of it when it is there to its end.
 *
 * @throws when it is not there
 */
async function fetchWhole(address: string, signal: AbortSignal | null): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store', signal });
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return new Response(await response.blob());
}

/** Where former builds have a file just as it is now. @param name the cache of the build that is now */
async function formerFiles(
  root: string,
  name: string,
): Promise<(file: ListedFile) => Promise<Response | undefined>> {
  const names = cachesOf(new URL(root).pathname, await caches.keys());
  const formers = await Promise.all(
    names
      .filter((other) => other !== name)
      .map(async (other) => {
        const cache = await caches.open(other);
        const list = await cache.match(root + LIST_FILE);
        const files = list ? ((await list.json()) as ListedFile[]) : [];
        return { cache, revisions: new Map(files.map(([path, , revision]) => [path, revision])) };
      }),
  );
  return async ([path, , revision]) => {
    for (const { cache, revisions } of formers) {
      const isSame = isNamedByContent(path) || revisions.get(path) === revision;
      const response = isSame && (await cache.match(root + path));
      if (response) return response;
    }
    return undefined;
  };
}

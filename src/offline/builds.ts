/** In the site beside the worker: which build it is, and how much is to be kept of it. */
export const BUILD_FILE = 'offline/build.json';
/** All files that are to be kept. In a cache it says that they are all there. */
export const LIST_FILE = 'offline/files.json';

/** What is in `BUILD_FILE`. */
export interface Build {
  /** A digest of all files that can be kept. */
  build: string;
  files: number;
  bytes: number;
}

/** A file in `LIST_FILE`: its path, its size in bytes, and a digest where its name is no such. */
export type ListedFile = [path: string, bytes: number, revision?: string];

/** The cache of one build. @param folder the path of the folder that the site is served from; several can share an origin */
export function cacheName(folder: string, build: string): string {
  return `${prefixOf(folder)}${build}`;
}

/** Of the names of all caches of an origin those of a site. @param folder as of {@link cacheName} */
export function cachesOf(folder: string, names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith(prefixOf(folder)));
}

const prefixOf = (folder: string) => `deconflict ${folder} `;

/**
 * The build that is being served now; nothing where that cannot be told. Asked after something else was fetched, it
 * tells of which build that was, as hosts change all files at once.
 *
 * @param root the address of the folder that the site is served from
 */
export async function buildNow(root: string): Promise<Build | undefined> {
  try {
    const response = await fetch(root + BUILD_FILE, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as Build) : undefined;
  } catch {
    return undefined;
  }
}

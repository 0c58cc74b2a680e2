import { buildNow, cacheName, LIST_FILE } from '../builds.ts';

/** So many pages are kept of those that were visited, so that it does not grow for ever. */
export const MOST_VISITED = 200;

/** What of a page’s text is a file beside it, by which it is shown. */
const PARTS = {
  html: /\s(?:src|href)="([^"]*\/_astro\/[^"]+)"/g,
  js: /(?:from|import)\s*["'`](\.\/[\w.-]+\.js)["'`]/g,
};

/** Whether an address or path is that of a page. */
export const isPage = (path: string) => /(?:^|\/)$|\.html$/.test(path);

/** The cache of the build that a worker is of. */
export interface OwnCache {
  match(address: string): Promise<Response | undefined>;
  /** Keeps what came from the network, and of visited pages not too many. */
  keep(address: string, response: Response): Promise<void>;
  /**
   * Fetches a page or file and keeps it, with the scripts and typefaces that it begins with.
   *
   * @returns whether it is there, and of this build
   */
  keepWithParts(address: string): Promise<boolean>;
  /** Whether the build that is being served now is this one. */
  isServed(): Promise<boolean>;
}

/**
 * @param root the address of the folder that the site is served from
 * @param isOver whether another worker has taken over, and has removed the cache
 */
export function ownCache(root: string, build: string, isOver: () => boolean): OwnCache {
  const name = cacheName(new URL(root).pathname, build);
  const opened = () => caches.open(name);
  const isServed = async () => (await buildNow(root))?.build === build;

  async function keep(address: string, response: Response): Promise<void> {
    if (isOver()) return;
    const cache = await opened();
    // One that was redirected may not be the answer for a page.
    await cache.put(address, new Response(await response.blob()));
    if (!isPage(address) || (await cache.match(root + LIST_FILE))) return;
    const pages = (await cache.keys()).filter(
      ({ url }) => isPage(url) && !url.startsWith(`${root}offline/`),
    );
    for (const oldest of pages.slice(0, -MOST_VISITED)) await cache.delete(oldest);
  }

  async function keepWithParts(address: string): Promise<boolean> {
    const cache = await opened();
    if (await cache.match(address)) return true;
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok || !(await isServed())) return false;
    const text = await response.clone().text();
    await keep(address, response);
    const parts = text.matchAll(isPage(address) ? PARTS.html : PARTS.js);
    if (!isPage(address) && !address.endsWith('.js')) return true;
    for (const [, part = ''] of parts) await keepWithParts(new URL(part, address).href);
    return true;
  }

  return {
    match: (address) => caches.match(address, { cacheName: name }),
    keep,
    keepWithParts,
    isServed,
  };
}

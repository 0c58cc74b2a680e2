import { cacheName } from '../builds.ts';

/**
 * Remembers of which build a page is that is open, where it is another one than that of the worker which sees to it:
 * beside what that worker keeps, as workers are stopped and started again between two requests.
 */
export interface PagesOfBuilds {
  /** The build of a page. */
  of(client: string): Promise<string>;
  remember(client: string, build: string): Promise<void>;
}

/** @param root the address of the folder that the site is served from */
export function pagesOfBuilds(root: string, own: string): PagesOfBuilds {
  const name = cacheName(new URL(root).pathname, own);
  const addressOf = (client: string) => `${root}offline/open/${client}`;
  return {
    async of(client) {
      // To open a cache that was removed would make it anew.
      const response = await caches.match(addressOf(client), { cacheName: name });
      return (await response?.text()) ?? own;
    },
    async remember(client, build) {
      const cache = await caches.open(name);
      await cache.put(addressOf(client), new Response(build));
    },
  };
}

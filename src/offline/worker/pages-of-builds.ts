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
  const opened = () => caches.open(cacheName(new URL(root).pathname, own));
  const addressOf = (client: string) => `${root}offline/open/${client}`;
  return {
    async of(client) {
      const response = await (await opened()).match(addressOf(client));
      return (await response?.text()) ?? own;
    },
    async remember(client, build) {
      await (await opened()).put(addressOf(client), new Response(build));
    },
  };
}

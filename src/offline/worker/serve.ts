import { buildNow, cachesOf, cacheName, LIST_FILE } from '../builds.ts';
import { isKept, isNamedByContent, pathBelow } from '../kept-files.ts';
import { keepWhole } from '../keep-whole.ts';
import { isPage, ownCache } from './own-cache.ts';
import { pagesOfBuilds } from './pages-of-builds.ts';
import type { Asked, Scope, Worker } from './scope.ts';

/** The pages that stand in for others; they are kept from the first. */
const ABOUT_KEPT = 'offline/';
const MISSED = 'offline/missed/';

/** How often a worker that waits is asked to take over, and how long there is between. */
const ASKED_TIMES = 8;
const PAUSE_MS = 500;

/** What a worker tells the one that waits: of which builds the pages are that are open. */
interface TakeOver {
  builds: string[];
}

/**
 * The worker of one build. Each build has a cache and a worker of its own, and a page gets nothing of another build
 * than its own but files that are named by what is in them:
 *
 * - A page is asked for over the network, so that a new build is seen, and taken from the cache without one.
 * - What a page then asks for comes from the cache of its build, else over the network; of a build that the page is
 *   not of it is refused.
 * - The worker of a new build waits until no page of the former one is open. Only then the former cache goes; what
 *   it kept is kept anew by then.
 */
export function serve(scope: Scope, build: string): void {
  const root = scope.registration.scope;
  const cache = ownCache(root, build, () => scope.serviceWorker?.state === 'redundant');
  const pages = pagesOfBuilds(root, build);

  scope.addEventListener('install', (event) => {
    event.waitUntil(install());
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(removeFormer());
  });
  scope.addEventListener('message', (event) => {
    const { builds } = event.data as TakeOver;
    if (builds.every((one) => one === build)) event.waitUntil(scope.skipWaiting());
  });
  scope.addEventListener('fetch', (event) => {
    const { method, mode, cache: past, url } = event.request;
    const path = pathBelow(root, url);
    if (method !== 'GET' || path === undefined || !isKept(path)) return;
    if (mode === 'navigate') event.respondWith(answerPage(event, root + path));
    // What is asked for like this is to come over the network, and who asks sees to it.
    else if (past !== 'no-store') event.respondWith(answerPart(event, path));
  });

  async function install(): Promise<void> {
    for (const path of [ABOUT_KEPT, MISSED]) {
      if (!(await cache.keepWithParts(root + path)))
        throw new Error(`${path} is not of this build.`);
    }
    for (const former of await formerCaches()) await keepWhatItHas(await caches.open(former));
    const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const { url } of open) {
      const path = pathBelow(root, url);
      if (path !== undefined && isKept(path)) await cache.keepWithParts(root + path);
    }
  }

  async function keepWhatItHas(former: Cache): Promise<void> {
    if (await former.match(root + LIST_FILE)) {
      await keepWhole(root);
      return;
    }
    for (const { url } of await former.keys()) {
      const path = pathBelow(root, url) ?? '';
      if (isKept(path) && !isNamedByContent(path)) await cache.keepWithParts(url);
    }
  }

  async function formerCaches(): Promise<string[]> {
    const folder = new URL(root).pathname;
    const names = cachesOf(folder, await caches.keys());
    return names.filter((name) => name !== cacheName(folder, build));
  }

  async function removeFormer(): Promise<void> {
    for (const former of await formerCaches()) await caches.delete(former);
  }

  async function answerPage(event: Asked, address: string): Promise<Response> {
    try {
      const response = await fetch(event.request, { cache: 'no-cache' });
      if (response.ok) {
        event.waitUntil(seePage(event.resultingClientId, address, response.clone()));
      }
      return response;
    } catch {
      return (await cache.match(address)) ?? missed();
    }
  }

  async function missed(): Promise<Response> {
    const page = await cache.match(root + MISSED);
    return page
      ? new Response(page.body, { status: 503, headers: page.headers })
      : Response.error();
  }

  /** Keeps a page that was opened; one of another build calls for the worker of that. */
  async function seePage(client: string, address: string, response: Response): Promise<void> {
    const now = await buildNow(root);
    if (now?.build === build) {
      await cache.keep(address, response);
      return;
    }
    await pages.remember(client, now?.build ?? '');
    await handOver();
  }

  async function answerPart(event: Asked, path: string): Promise<Response> {
    const address = root + path;
    const isAlike = isNamedByContent(path);
    const isOwn = async () => (await pages.of(event.clientId)) === build;
    const kept = isAlike || (await isOwn()) ? await cache.match(address) : undefined;
    if (kept) return kept;
    const response = await fetch(event.request, isAlike ? {} : { cache: 'no-cache' });
    if (!response.ok || isPage(path)) return response;
    const now = isAlike ? build : (await buildNow(root))?.build;
    if (now === build && (isAlike || (await isOwn()))) {
      event.waitUntil(cache.keep(address, response.clone()));
      return response;
    }
    event.waitUntil(handOver());
    return now !== undefined && now === (await pages.of(event.clientId))
      ? response
      : Response.error();
  }

  /** Has the worker of the build that is served now come, and take over when no page is open but of that. */
  async function handOver(): Promise<void> {
    await scope.registration.update();
    const next = scope.registration.installing ?? scope.registration.waiting;
    if (!next) return;
    await untilInstalled(next);
    for (let time = 0; time < ASKED_TIMES; time++) {
      const open = await scope.clients.matchAll({ type: 'window' });
      const builds = await Promise.all(open.map(({ id }) => pages.of(id)));
      next.postMessage({ builds } satisfies TakeOver);
      // It begins when this one has nothing more to do.
      if (builds.every((one) => one !== build)) return;
      // The page that one comes from is there for a moment beside the one that one goes to.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function untilInstalled(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

import { cachesOf } from '../builds.ts';
import type { Scope } from './scope.ts';

/** The worker of a site that keeps nothing: it takes the place of a former one, removes all that this kept, and goes. */
export function remove(scope: Scope): void {
  scope.addEventListener('install', (event) => {
    event.waitUntil(scope.skipWaiting());
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      (async () => {
        const { pathname } = new URL(scope.registration.scope);
        for (const name of cachesOf(pathname, await caches.keys())) await caches.delete(name);
        await scope.registration.unregister();
      })(),
    );
  });
}

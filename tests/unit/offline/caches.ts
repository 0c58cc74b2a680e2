/** The caches of a browser, as far as ours are used. */
export function someCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const addressOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : String(request);
  const cacheOf = (entries: Map<string, Response>) => ({
    match: (request: RequestInfo | URL) =>
      Promise.resolve(entries.get(addressOf(request))?.clone()),
    put: (request: RequestInfo | URL, response: Response) => {
      entries.set(addressOf(request), response);
      return Promise.resolve();
    },
    delete: (request: RequestInfo | URL) => Promise.resolve(entries.delete(addressOf(request))),
    keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
  });
  return {
    open: (name: string) => {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return Promise.resolve(cacheOf(entries));
    },
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  } as unknown as CacheStorage;
}

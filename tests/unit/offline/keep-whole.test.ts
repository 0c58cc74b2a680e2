import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheName, LIST_FILE, type ListedFile } from '../../../src/offline/builds.ts';
import { keepWhole, OtherBuild } from '../../../src/offline/keep-whole.ts';
import { someCaches } from './caches.ts';

const ROOT = 'https://example.org/desk/';
let build = 'a';
let files: Record<string, string> = {};
let asked: string[] = [];

/** The path is its own revision, with what is in it. */
const listOf = (): ListedFile[] =>
  Object.entries(files).map(([path, text]) =>
    path.startsWith('_astro/') ? [path, text.length] : [path, text.length, text],
  );

beforeEach(() => {
  build = 'a';
  files = { '': 'home', 'articles/a/': 'an article', '_astro/a.1.js': 'script' };
  asked = [];
  vi.stubGlobal('caches', someCaches());
  vi.stubGlobal('fetch', (address: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    const path = address.slice(ROOT.length);
    if (path === 'offline/build.json') return Promise.resolve(Response.json({ build, bytes: 20 }));
    if (path === LIST_FILE) return Promise.resolve(Response.json(listOf()));
    asked.push(path);
    const text = files[path];
    return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const kept = async (of: string, path: string) =>
  (await (await caches.open(cacheName('/desk/', of))).match(ROOT + path))?.text();

test('all that is listed is kept, and told step by step', async () => {
  const told: number[] = [];
  await keepWhole(ROOT, ({ bytes }) => told.push(bytes));
  expect(await kept('a', 'articles/a/')).toBe('an article');
  expect(await kept('a', LIST_FILE)).toBeDefined();
  expect(told.at(-1)).toBe(20);
});

test('of a new build only what differs is fetched', async () => {
  await keepWhole(ROOT);
  build = 'b';
  files['articles/a/'] = 'a mended article';
  asked = [];
  await keepWhole(ROOT);
  expect(asked).toEqual(['articles/a/']);
  expect(await kept('b', 'articles/a/')).toBe('a mended article');
  expect(await kept('b', '')).toBe('home');
});

test('when the site is built anew meanwhile, nothing of the new build is kept as of the former', async () => {
  const fetchOf = fetch;
  vi.stubGlobal('fetch', (address: string, options: RequestInit) => {
    if (address.endsWith('articles/a/')) build = 'b';
    return fetchOf(address, options);
  });
  await expect(keepWhole(ROOT)).rejects.toThrow(OtherBuild);
  expect(await kept('a', 'articles/a/')).toBeUndefined();
  expect(await kept('a', LIST_FILE)).toBeUndefined();
});

test('what was fetched before it was stopped, or before the network broke off, is not fetched again', async () => {
  for (let number = 0; number < 60; number++) files[`articles/${number}/`] = `article ${number}`;
  const stop = new AbortController();
  await expect(
    keepWhole(
      ROOT,
      ({ bytes }) => {
        if (bytes > 0) stop.abort();
      },
      stop.signal,
    ),
  ).rejects.toThrow(/abort/i);
  const before = asked.length;
  expect(before).toBeGreaterThan(0);
  await keepWhole(ROOT);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toHaveLength(63);
});

test('a file that is not there is told, and the site is not taken for whole', async () => {
  const fetchOf = fetch;
  vi.stubGlobal('fetch', (address: string, options: RequestInit) =>
    address.endsWith('a.1.js')
      ? Promise.resolve(new Response('', { status: 404 }))
      : fetchOf(address, options),
  );
  await expect(keepWhole(ROOT)).rejects.toThrow('a.1.js: 404');
  expect(await kept('a', LIST_FILE)).toBeUndefined();
});

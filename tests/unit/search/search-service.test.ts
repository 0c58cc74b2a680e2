import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../samples/search-service/service.ts';
import { aService } from './a-feed.ts';

const { database, ask } = await aService(
  { page: '/a/', address: '/a/#p', title: 'Allies “share”', text: 'Polvia has a duty to warn.' },
  { page: '/a/', address: '/a/#q', title: 'Allies “share”', text: 'عنوان 😀 U.S.-led' },
  { page: '/b/', text: 'A bridge is closed.', country: ['polvia'] },
);
const server = serve(database, 'https://desk.example');
let root = '';

beforeAll(async () => {
  server.listen(0);
  await once(server, 'listening');
  root = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test('the pages of one origin may ask, and no others', async () => {
  const answer = await fetch(`${root}/pages?term=bridge`);
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://desk.example');
  expect(await answer.json()).toMatchObject([{ id: 2 }]);
});

test('what is not there is not found, and nothing can be written', async () => {
  expect((await fetch(`${root}/nowhere`)).status).toBe(404);
  expect((await fetch(`${root}/pieces?id=99`)).status).toBe(404);
  expect((await fetch(`${root}/pages?term=bridge`, { method: 'POST' })).status).toBe(404);
});

test('a word in a title goes before one in a text', async () => {
  const { ask } = await aService(
    { page: '/a/', text: 'On the market, they spoke of a bridge and of much else.' },
    { page: '/b/', title: 'The bridge', text: 'They spoke on the market of this and that else.' },
  );
  expect(await ask('http://localhost/pages?term=bridge')).toMatchObject([{ id: 2 }, { id: 1 }]);
});

test('whatever is asked is answered, and none of it is read as a query', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('"', '*', '(', ')', ':', '^', '-', 'a', ' ', 'AND ', 'NEAR(', '\0'),
      maxLength: 20,
    }),
  );
  const name = fc.constantFrom('term', 'phrase', 'without', 'country', 'filter', 'id');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('pages', 'counts', 'known', 'pieces'),
      fc.array(fc.tuple(name, words), { maxLength: 5 }),
      async (path, asked) => {
        const parameters = new URLSearchParams(asked);
        await expect(
          ask(`http://localhost/${path}?${parameters.toString()}`),
        ).resolves.not.toThrow();
      },
    ),
    { numRuns: 1000 },
  );
  expect(await ask('http://localhost/pages?term=bridge" OR "duty')).toEqual([]);
});

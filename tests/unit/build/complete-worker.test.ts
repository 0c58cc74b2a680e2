import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { completeWorker } from '../../../src/build/complete-worker.ts';
import type { Build, ListedFile } from '../../../src/offline/builds.ts';

let folder = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'));
  write('sw.js', 'start(self.__BUILD__);');
  write('index.html', 'home');
  write('offline/index.html', 'what is kept');
  write('articles/a/index.html', 'an article');
  write('_astro/a.B1.js', 'script');
  write('data/v1/corpus.json', '{}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function built(): Promise<Build> {
  write('sw.js', 'start(self.__BUILD__);');
  await completeWorker(folder);
  return JSON.parse(read('offline/build.json')) as Build;
}

test('what can be kept is listed by its address, with its size, and with a digest unless its name is one', async () => {
  const { files, bytes } = await built();
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');
  expect(JSON.parse(read('offline/files.json')) as ListedFile[]).toEqual([
    ['', 4, md5('home')],
    ['_astro/a.B1.js', 6],
    ['articles/a/', 10, md5('an article')],
    ['offline/', 12, md5('what is kept')],
  ]);
  expect({ files, bytes }).toEqual({ files: 4, bytes: 32 });
});

test('a build has the same digest as another exactly when the same is to be kept of both', async () => {
  const first = await built();
  expect(read('sw.js')).toBe(`start("${first.build}");`);
  expect(await built()).toEqual(first);
  write('data/v1/corpus.json', '{"more":1}');
  expect(await built()).toEqual(first);
  write('articles/a/index.html', 'one article');
  expect((await built()).build).not.toBe(first.build);
});

test('where nothing is to be kept, the worker knows no build, and removes', async () => {
  rmSync(join(folder, 'offline'), { recursive: true });
  await completeWorker(folder);
  expect(read('sw.js')).toBe('start("");');
});

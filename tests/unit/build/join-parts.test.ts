import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinParts } from '../../../src/build/join-parts.ts';
import { inPart, PART_FILE, readPart } from '../../../src/build/part.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function aPart(number: number, { of = 2, build = 'a' } = {}): void {
  const path = join(folder, 'parts', String(number));
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'sw.js'), 'start(self.__BUILD__);');
  writeFileSync(join(path, PART_FILE), JSON.stringify({ number, of, build }));
  writeFileSync(
    join(path, `${number}.html`),
    `<html lang="en"><main data-pagefind-body><h1>Page ${number}</h1></main>`,
  );
}

const joined = () => joinParts(join(folder, 'parts'), join(folder, 'dist'));

test('parts of one build become one site with one index, in the place of the last', async () => {
  aPart(1);
  aPart(2);
  expect(await joined()).toBe(2);
  for (const file of ['1.html', '2.html', 'pagefind/pagefind.js']) {
    expect(existsSync(join(folder, 'dist', file)), file).toBe(true);
  }
  for (const file of ['index.html', PART_FILE]) {
    expect(existsSync(join(folder, 'dist', file)), file).toBe(false);
  }
});

test.each([
  [
    'a part that is missing',
    () => {
      aPart(1);
    },
    'there is no 2/2',
  ],
  ['no part', () => undefined, 'There is no part of a build'],
  [
    'parts of other content',
    () => {
      aPart(1);
      aPart(2, { build: 'b' });
    },
    'are not of one build',
  ],
  [
    'parts of another number of parts',
    () => {
      aPart(1);
      aPart(2, { of: 3 });
    },
    'are not of one build',
  ],
])('%s leave the last site as it was, and are named', async (_, put, named) => {
  put();
  await expect(joined()).rejects.toThrow(named);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last site');
});

test('each page is in one part', () => {
  const paths = ['/', '/a/', '/b/', '/c/', '/d/'];
  const parts = [1, 2, 3].map((number) => inPart(paths, { number, of: 3 }));
  expect(parts.flat().sort()).toEqual(paths);
});

test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2'])('%s is no part', (asked) => {
  expect(() => readPart(asked)).toThrow('The first of four is 1/4');
});

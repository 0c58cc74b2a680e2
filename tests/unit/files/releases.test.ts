import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginBuilding } from '../../../src/files/releases.ts';

const MODULE = new URL('../../../src/files/releases.ts', import.meta.url).href;

let folder = '';
let site = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  site = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const PAGES = ['index.html', 'page.html'];

function publish(text: string): void {
  const building = beginBuilding(site);
  for (const page of PAGES) writeFileSync(join(building.folder, page), text);
  building.release();
}

const texts = () => PAGES.map((page) => readFileSync(join(site, page), 'utf8'));
const left = () => readdirSync(join(folder, '.dist-releases'));

test('a site is released, and the next takes its place; the one before is kept, older ones go', () => {
  publish('one');
  const first = readlinkSync(site);
  publish('two');
  const second = readlinkSync(site);
  publish('three');
  expect(texts()).toEqual(['three', 'three']);
  expect(existsSync(join(folder, second))).toBe(true);
  expect(existsSync(join(folder, first))).toBe(false);
  expect(left()).toHaveLength(2);
});

test('what stands in the place as a plain folder is kept as the one before', () => {
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'plain');
  publish('one');
  expect(texts()).toEqual(['one', 'one']);
  expect(readFileSync(join(folder, '.dist-releases/former/index.html'), 'utf8')).toBe('plain');
  publish('two');
  publish('three');
  expect(left()).toHaveLength(2);
});

test('the same site once more is the same release', () => {
  publish('one');
  const first = readlinkSync(site);
  publish('one');
  expect(readlinkSync(site)).toBe(first);
});

test('while one build is at work another of the same site is refused, with its number, and harms nothing', () => {
  publish('one');
  const building = beginBuilding(site);
  expect(() => beginBuilding(site)).toThrow(
    `Another build of ${site} is at work (process ${process.pid})`,
  );
  expect(texts()).toEqual(['one', 'one']);
  for (const page of PAGES) writeFileSync(join(building.folder, page), 'two');
  building.release();
  expect(texts()).toEqual(['two', 'two']);
});

test('a build that has ended, or of whose number there is another process now, is not waited for', () => {
  publish('one');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const held of [`${pid} 1`, `${process.pid} 1`, 'nonsense', '']) {
    writeFileSync(join(folder, '.dist-releases/lock'), held);
    publish(held);
    expect(texts()).toEqual([held, held]);
  }
});

test('a file in the place of the site is told, and stays', () => {
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub/.dist-releases'), 'mine');
  expect(() => beginBuilding(join(folder, 'sub/dist'))).toThrow('what stands there is a file');
  expect(readFileSync(join(folder, 'sub/.dist-releases'), 'utf8')).toBe('mine');
});

test('who looks while a thousand releases take each other’s place sees a site at every look', async () => {
  publish('0');
  const done = join(folder, 'done');
  const reader = spawn(process.execPath, [
    '-e',
    `const fs = require('node:fs'); let looks = 0, missed = 0;
     console.log('begun');
     while (!fs.existsSync(${JSON.stringify(done)})) for (let i = 0; i < 50; i++) {
       looks++;
       try { if (fs.readFileSync(${JSON.stringify(join(site, 'index.html'))}, 'utf8') === '') missed++; } catch { missed++; }
     }
     console.log(JSON.stringify({ looks, missed }));`,
  ]);
  let output = '';
  reader.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  while (!output.includes('begun')) await wait(5);
  for (let swap = 1; swap <= 1000; swap++) publish(String(swap));
  writeFileSync(done, '');
  await once(reader, 'close');
  const { looks, missed } = JSON.parse(output.replace('begun', '')) as Record<string, number>;
  expect(looks).toBeGreaterThan(1000);
  expect(missed).toBe(0);
});

test('a build that is killed at any of twenty moments leaves a whole site, and the next build is made', async () => {
  publish('0');
  for (let kill = 0; kill < 20; kill++) {
    const builder = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { writeFileSync } from 'node:fs'; import { beginBuilding } from ${JSON.stringify(MODULE)};
       console.log('begun');
       for (let at = 0; ; at++) {
         const building = beginBuilding(${JSON.stringify(site)});
         for (const page of ${JSON.stringify(PAGES)}) writeFileSync(building.folder + '/' + page, ${kill} + '-' + at);
         building.release();
       }`,
    ]);
    await once(builder.stdout, 'data');
    await wait(kill * 3.7);
    builder.kill('SIGKILL');
    await once(builder, 'close');
    const [index, page] = texts();
    expect(index).toBe(page);
    publish(`after ${kill}`);
    expect(texts()).toEqual([`after ${kill}`, `after ${kill}`]);
    expect(left().filter((name) => !/^[0-9a-f]{16}$/.test(name))).toEqual([]);
  }
}, 120_000);

test('where a build was killed that took a plain folder away, the next one puts a site there at once', () => {
  publish('one');
  const release = readlinkSync(site);
  rmSync(site);
  const building = beginBuilding(site);
  expect(readlinkSync(site)).toBe(release);
  expect(lstatSync(building.folder).isDirectory()).toBe(true);
  building.release();
});

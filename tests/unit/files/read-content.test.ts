import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/files/read-content.ts';

let root: string;
const at = (path: string) => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(at('content/places'), { recursive: true });
  writeFileSync(at('content/places/a.yaml'), 'name: A\n');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const idsIn = () => readContent(root).files.map(({ id }) => id);

test('a file is called by its name in the folder of its collection', () => {
  const { files, strays } = readContent(root);
  expect(files).toMatchObject([
    { path: 'content/places/a.yaml', collection: 'places', id: 'a', data: { name: 'A' } },
  ]);
  expect(strays).toEqual([]);
});

test.each([
  'content/places/deeper/b.yaml',
  'content/places/b.yml',
  'content/places/b.YAML',
  'content/places/b.md',
  'content/articles/b.yaml',
  'content/b.yaml',
  'content/constructor/b.yaml',
])('%s is in no collection, and is told', (path) => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), 'name: B\n');
  expect(readContent(root).strays).toEqual([path]);
  expect(idsIn()).toEqual(['a']);
});

test('hidden files and folders are passed over', () => {
  mkdirSync(at('content/.trash'));
  writeFileSync(at('content/.trash/b.yaml'), 'name: B\n');
  writeFileSync(at('content/places/.b.yaml'), 'name: B\n');
  writeFileSync(at('content/.DS_Store'), '');
  expect(readContent(root)).toMatchObject({ files: [{ id: 'a' }], strays: [] });
});

test('links, pipes and sockets are neither followed nor waited for, and are told', async () => {
  symlinkSync(at('content/places/a.yaml'), at('content/places/b.yaml'));
  symlinkSync(at('nowhere'), at('content/places/c.yaml'));
  symlinkSync(at('content/places'), at('content/events'));
  spawnSync('mkfifo', [at('content/places/d.yaml')]);
  const socket = createServer().listen(at('content/places/e.yaml'));
  await once(socket, 'listening');
  const { files, strays } = readContent(root);
  socket.close();
  expect(
    files.map(({ path, faults }) => [path, faults[0]?.rule, faults[0]?.message.split('.')[0]]),
  ).toEqual([
    ['content/places/a.yaml', undefined, undefined],
    ['content/places/b.yaml', 'unreadable-file', 'This is a link'],
    ['content/places/c.yaml', 'unreadable-file', 'This is a link'],
    ['content/places/d.yaml', 'unreadable-file', 'This is a pipe'],
    ['content/places/e.yaml', 'unreadable-file', 'This is a socket'],
  ]);
  expect(strays).toEqual(['content/events']);
});

test('a project without content has no files', () => {
  rmSync(at('content'), { recursive: true });
  expect(readContent(root)).toEqual({ files: [], strays: [] });
});

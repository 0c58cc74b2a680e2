import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

test('links to files and folders are followed; a link to nothing is told', () => {
  symlinkSync(at('content/places/a.yaml'), at('content/places/b.yaml'));
  symlinkSync(at('nowhere'), at('content/places/c.yaml'));
  symlinkSync(at('content/places'), at('content/events'));
  const { files, strays } = readContent(root);
  expect(files.map(({ path }) => path)).toEqual([
    'content/events/a.yaml',
    'content/events/b.yaml',
    'content/events/c.yaml',
    'content/places/a.yaml',
    'content/places/b.yaml',
    'content/places/c.yaml',
  ]);
  expect(files[4]?.data).toEqual({ name: 'A' });
  expect(files[5]?.faults.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'unreadable-file: The file cannot be opened: it is a link, and what it leads to is not there. What other files say of it is not checked.',
  ]);
  expect(strays).toEqual([]);
});

test('a project without content has no files', () => {
  rmSync(at('content'), { recursive: true });
  expect(readContent(root)).toEqual({ files: [], strays: [] });
});

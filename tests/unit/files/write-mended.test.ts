import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeMended } from '../../../src/files/write-mended.ts';

let root: string;
const read = (name: string) => readFileSync(join(root, name), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mended-'));
  writeFileSync(join(root, 'a.md'), 'one\n');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a file is written whole, and nothing is left beside it', () => {
  const text = { before: 'one\n', after: 'two\n' };
  expect(writeMended(root, { path: 'a.md', from: 'a.md', text })).toBeUndefined();
  expect(read('a.md')).toBe('two\n');
  expect(readdirSync(root)).toEqual(['a.md']);
});

test('a file that another program has changed meanwhile is left alone', () => {
  const text = { before: 'what was read\n', after: 'two\n' };
  expect(writeMended(root, { path: 'a.md', from: 'a.md', text })).toContain('changed meanwhile');
  expect(read('a.md')).toBe('one\n');
});

test('a file is not put in the place of another', () => {
  writeFileSync(join(root, 'b.md'), 'other\n');
  expect(writeMended(root, { path: 'b.md', from: 'a.md' })).toContain(
    'there is a file b.md already',
  );
  expect(read('a.md')).toBe('one\n');
  expect(read('b.md')).toBe('other\n');
});

test('a byte order mark stays', () => {
  writeFileSync(join(root, 'a.md'), '\uFEFFone\n');
  writeMended(root, { path: 'b.md', from: 'a.md', text: { before: 'one\n', after: 'two\n' } });
  expect(read('b.md')).toBe('\uFEFFtwo\n');
  expect(readdirSync(root)).toEqual(['b.md']);
});

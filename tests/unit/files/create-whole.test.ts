import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWhole } from '../../../src/files/create-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'create-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file is written once, and the second who would write it is told', () => {
  const path = join(folder, 'deep/a.md');
  expect(createWhole(path, 'first')).toBe(true);
  expect(createWhole(path, 'second')).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('first');
  expect(readdirSync(join(folder, 'deep'))).toEqual(['a.md']);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceWhole } from '../../../src/files/replace-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'change-'));
  writeFileSync(join(folder, 'a.yaml'), 'name: A\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['a file that is as it was is written anew', 'name: A\n', true, 'name: B\n'],
  ['a file that somebody has changed stays as theirs', 'name: a\n', false, 'name: A\n'],
])('%s, and nothing is left beside it', (_, before, isWritten, text) => {
  expect(replaceWhole(join(folder, 'a.yaml'), 'name: B\n', before)).toBe(isWritten);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

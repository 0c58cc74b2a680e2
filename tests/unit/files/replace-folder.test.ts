import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/files/replace-folder.ts';

let folder = '';
const at = (path: string) => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function aFolder(name: string, text: string): void {
  mkdirSync(at(name));
  writeFileSync(at(`${name}/file`), text);
}

test('the fresh folder takes the place of the old one, and nothing else is left', () => {
  aFolder('old', 'old');
  aFolder('fresh', 'fresh');
  replaceFolder(at('fresh'), at('old'));
  expect(readFileSync(at('old/file'), 'utf8')).toBe('fresh');
  expect(existsSync(at('fresh'))).toBe(false);
  expect(existsSync(at('fresh-old'))).toBe(false);
});

test('there need not be an old folder', () => {
  aFolder('fresh', 'fresh');
  replaceFolder(at('fresh'), at('new'));
  expect(readFileSync(at('new/file'), 'utf8')).toBe('fresh');
});

test('when the fresh folder cannot be moved the old one is put back', () => {
  aFolder('old', 'old');
  expect(() => {
    replaceFolder(at('not-there'), at('old'));
  }).toThrow();
  expect(readFileSync(at('old/file'), 'utf8')).toBe('old');
});

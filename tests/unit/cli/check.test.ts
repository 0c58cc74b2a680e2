import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sound } from '../check/a-desk.ts';

const COMMAND = resolve('src/cli/check.ts');
const CONFIG = 'astro.config.mjs';
let root: string;

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const check = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  for (const [name, text] of Object.entries(sound)) write(name, text);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('content without a configuration is told that no site is built of it, and what would be enough', () => {
  const { status, said } = check();
  expect(status).toBe(0);
  expect(said).toContain(CONFIG);
  expect(said).toMatch(/warning\s+The file is missing\. Without it .* no site is built\./);
  expect(said).toContain('defineConfig({ integrations: [deconflict()] })');
});

test('a configuration without the kit is told so, too', () => {
  write('astro.config.ts', 'export default {};\n');
  expect(check().said).toContain('The file does not name deconflict().');
});

test('with the configuration nothing more is said of it', () => {
  write(
    CONFIG,
    "import { deconflict } from 'deconflict';\nexport default { integrations: [deconflict()] };\n",
  );
  expect(check().said).not.toContain(CONFIG);
});

test('a folder without content is not asked for a configuration', () => {
  rmSync(join(root, 'content'), { recursive: true });
  const { said } = check();
  expect(said).toContain('content/desk.yaml');
  expect(said).not.toContain(CONFIG);
});

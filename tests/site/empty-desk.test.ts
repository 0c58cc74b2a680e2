import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from './pages.ts';
import { projectCopy } from './project-copy.ts';

const project = projectCopy();
const at = (path: string) => join(project.folder, path);

beforeAll(() => {
  writeFileSync(at('.gitignore'), 'node_modules\ndist\n.astro\n');
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'All');
});
afterAll(() => {
  project.remove();
});

function git(...args: string[]): void {
  spawnSync('git', args, { cwd: project.folder });
}

function empty(...options: string[]): { status: number | null; output: string } {
  // The sample is beside the code of the kit.
  const command = join(projectRoot, 'src/cli/empty.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...options], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('without --yes and without a terminal nothing is asked and nothing goes', () => {
  const { status, output } = empty();
  expect(status).toBe(1);
  expect(output).toContain('Add --yes');
  expect(existsSync(at('content/countries/iraq.yaml'))).toBe(true);
});

test('what git does not have stays', () => {
  appendFileSync(at('content/countries/iraq.yaml'), '# A word.\n');
  const { status, output } = empty('--yes');
  git('checkout', 'content');
  expect(status).toBe(1);
  expect(output).toContain('Commit it first');
  expect(existsSync(at('content/countries/iraq.yaml'))).toBe(true);
});

test('a desk of one article is left, which the check has nothing against and which builds', () => {
  expect(empty('--yes').status).toBe(0);
  expect(readdirSync(at('content/articles'))).toEqual(['council-closes-old-bridge.md']);
  expect(project.check().output).toContain('no mistakes');
  const { status, output } = project.build();
  expect(output).toContain('Complete!');
  expect(status).toBe(0);
  expect(existsSync(at('dist/articles/council-closes-old-bridge/index.html'))).toBe(true);
  expect(readdirSync(project.folder).filter((name) => name.startsWith('.content'))).toEqual([]);
});

test('a folder without content becomes a desk, with the configuration that it needs', () => {
  rmSync(at('content'), { recursive: true });
  rmSync(at('astro.config.mjs'));
  expect(empty().status).toBe(0);
  expect(existsSync(at('content/desk.yaml'))).toBe(true);
  expect(existsSync(at('astro.config.mjs'))).toBe(true);
});

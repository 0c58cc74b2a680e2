import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sound } from '../check/a-desk.ts';

// Each starts the command, some of them twice.
vi.setConfig({ testTimeout: 30_000 });

const COMMAND = resolve('src/cli/check.ts');
const CONFIG = 'astro.config.mjs';
let root: string;

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, said: stdout + stderr };
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

const ARTICLE = 'content/articles/an-article.md';
const article = sound[ARTICLE] ?? '';
const read = (name: string) => readFileSync(join(root, name), 'utf8');

test('what can be mended is, file by file and whole, and what cannot stays reported', () => {
  write(
    ARTICLE,
    `\uFEFF${article.replace(' {#said}', '').replace('event: announcement', 'event: anouncement')}`,
  );
  write('content/actors/Gardens-Guild.YML', sound['content/actors/gardens-guild.yaml'] ?? '');
  rmSync(join(root, 'content/actors/gardens-guild.yaml'));
  const { status, stdout, said } = check('--fix');
  expect(stdout).toContain(
    'content/actors/Gardens-Guild.YML:1  renamed it content/actors/gardens-guild.yaml  stray-file',
  );
  expect(stdout).toContain(`${ARTICLE}:24  wrote "{#said}"  missing-marker`);
  expect(read(ARTICLE)).toBe(
    `\uFEFF${article.replace('event: announcement', 'event: anouncement')}`,
  );
  expect(readdirSync(join(root, 'content/actors'))).toEqual(['gardens-guild.yaml']);
  expect(readdirSync(join(root, 'content/articles'))).toEqual(['an-article.md']);
  expect(status).toBe(1);
  expect(said).toContain('There is no event "anouncement".');
  expect(said).not.toContain('This paragraph has no id.');
  expect(said).toContain('1 error and');
});

test('a dry run says what would be mended, and writes nothing', () => {
  const without = article.replace(' {#said}', '');
  write(ARTICLE, without);
  const { status, said } = check('--fix', '--dry-run');
  expect(said).toContain(`${ARTICLE}:24  wrote "{#said}"  missing-marker`);
  expect(read(ARTICLE)).toBe(without);
  expect(status).toBe(1);
});

test('warnings alone are no failure, and for programs nothing is said beside the findings', () => {
  const { status, stdout } = check('--format', 'json');
  expect(status).toBe(0);
  const findings = JSON.parse(stdout) as { severity: string }[];
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  write(ARTICLE, article.replace(' {#said}', ''));
  const broken = check('--format', 'github');
  expect(broken.status).toBe(1);
  expect(broken.stdout).toMatch(/^::error file=content\/articles\/an-article\.md,line=24,/m);
});

test('a rule is explained, all are listed, and of a slip of the pen the one that was meant is named', () => {
  const { status: done, said: explained } = check('--explain', 'lost-marker');
  expect(done).toBe(0);
  expect(explained).toContain('A marker that gives no id');
  expect(check('--explain').said).toContain('unknown-entity');
  const { status, said } = check('--explain', 'lost-markr');
  expect(status).toBe(1);
  expect(said).toContain('Did you mean "lost-marker"?');
});

test.each([
  [['--format', 'jsn'], 'There is no format "jsn". Did you mean "json"?'],
  [['--dry-run'], '--dry-run says what --fix would do'],
  [['--fixx'], "Unknown option '--fixx'"],
])('%j is answered with what can be asked for', (args, said) => {
  const answer = check(...args);
  expect(answer.status).toBe(1);
  expect(answer.said).toContain(said);
  expect(answer.said).toContain('--explain RULE');
});

test('what a file that git does not have yet brings about in others says so', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.email=a@example.org', '-c', 'user.name=A', ...args], {
      cwd: root,
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'All');
  write(
    'content/actors/speakers.yaml',
    'name: Spoke\nkind: organization\ndescription: A body. [@a-book]\n',
  );
  expect(check().said).toContain(
    'content/actors/speakers.yaml has just been added.  unlisted-entity',
  );
});

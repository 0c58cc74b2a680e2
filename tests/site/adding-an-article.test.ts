import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from './pages.ts';
import { projectCopy, SAMPLE } from './project-copy.ts';

const guide = readFileSync(join(projectRoot, 'docs/adding-an-article.md'), 'utf8');
const project = projectCopy(SAMPLE);
const at = (path: string) => join(project.folder, path);

afterAll(() => {
  project.remove();
});

/** What the guide shows, in order: a file with its text, or a command. */
const steps = [...guide.matchAll(/(?:`([^`\n]+)`:\n\n)?```(\w+)\n([^]*?)```/g)].map(
  ([, path = '', language = '', text = '']) => ({ path, language, text }),
);

/** Runs a command of the project as `npm run` does; what it printed, and how it ended. */
function run(command: string): { status: number | null; output: string } {
  const [, , name = '', ...args] = [...command.matchAll(/"([^"]*)"|\S+/g)].map(
    ([word, quoted]) => quoted ?? word,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${name}.ts`, ...args.filter((arg) => arg !== '--')],
    { cwd: project.folder, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

test('whoever does what the guide shows, step by step, has an article on the site', () => {
  expect(steps.map(({ path, language }) => path || language)).toEqual([
    'report.txt',
    'sh',
    'sh',
    'content/sources/lake-radio.yaml',
    'content/events/old-bridge-reopens.yaml',
    'content/articles/old-bridge-reopens.md',
    'sh',
  ]);
  for (const { path, language, text } of steps) {
    if (language === 'sh') {
      for (const command of text.trim().split('\n')) {
        const { status, output } = run(command);
        expect(status, `${command}\n${output}`).toBe(0);
      }
    } else {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
  }

  const { output } = project.check();
  expect(output).not.toMatch(/ error /);
  expect(output).toContain('digest-length');
  expect(project.build().output).toContain('Complete!');
  const page = readFileSync(at('dist/articles/old-bridge-reopens/index.html'), 'utf8');
  expect(page).toContain('1 June 2025');
  expect(readFileSync(at('dist/places/vale/index.html'), 'utf8')).toBeTruthy();
  expect(readFileSync(at('dist/actors/mira-holt/index.html'), 'utf8')).toContain(
    '/articles/old-bridge-reopens/',
  );
});

test('the guide is no longer than two screens', () => {
  expect(guide.split('\n').length).toBeLessThanOrEqual(120);
});

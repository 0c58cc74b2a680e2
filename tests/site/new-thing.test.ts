import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectCopy, SAMPLE } from './project-copy.ts';

const project = projectCopy(SAMPLE);
const at = (path: string) => join(project.folder, path);
const BRIDGE = 'content/places/old-bridge.yaml';
const READER = 'content/actors/reader-of-bridges.yaml';

afterAll(() => {
  project.remove();
});

/** Runs `npm run new` where nobody can be asked. */
const add = (...args: string[]) => run('new', ...args);

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${command}.ts`, ...args],
    {
      cwd: project.folder,
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}

test('a new actor and a new name of a place: seen where they would be found, written, checked', () => {
  const before = readFileSync(at(BRIDGE), 'utf8');

  expect(add('actor', '--name', 'Reader of Bridges').output).toContain('There is no terminal');
  const actor = add('actor', '--name', 'Reader of Bridges', '--kind', 'Person', '--yes');
  expect(actor).toMatchObject({ status: 0 });
  expect(actor.output).toContain(`${READER} is written.`);
  expect(project.check().output).toContain('"description" is empty. Fill it.');
  const sentence =
    'Somebody of Vale. [@council-closes-old-bridge#closing] Nothing more is known. [@council-closes-old-bridge#closing]';
  writeFileSync(
    at(READER),
    readFileSync(at(READER), 'utf8').replace("description: ''", `description: ${sentence}`),
  );

  const alias = add('alias', 'Old Bridge', 'arches', '--dry-run');
  expect(alias.output).toMatch(/council-closes-old-bridge\.md:\d+ {2}.*\[arches\]/);
  expect(readFileSync(at(BRIDGE), 'utf8')).toBe(before);
  expect(add('alias', 'old-bridge', 'Bridge of 1911', '--yes').status).toBe(0);
  expect(readFileSync(at(BRIDGE), 'utf8')).toBe(`${before}aliases:\n  - Bridge of 1911\n`);

  const checked = project.check();
  expect(checked.output).not.toMatch(/ error /);
  expect(checked.status).toBe(0);
  expect(add('actr').output).toContain('Did you mean "actor"?');
});

test('a person gets another id: shown first, then everywhere, and the check has nothing against it', () => {
  const dry = run('rename', 'actor', 'mira-holt', 'the-mayor', '--dry-run');
  expect(dry.output).toContain('content/actors/mira-holt.yaml → content/actors/the-mayor.yaml');
  expect(existsSync(at('content/actors/mira-holt.yaml'))).toBe(true);

  expect(run('rename', 'actor', 'mira-holt', 'the-mayor').status).toBe(0);
  expect(existsSync(at('content/actors/mira-holt.yaml'))).toBe(false);
  expect(readFileSync(at('content/articles/council-closes-old-bridge.md'), 'utf8')).toContain(
    'stone-and-sons, the-mayor]',
  );
  const checked = project.check();
  expect(checked.output).not.toMatch(/ error /);
  expect(checked.status).toBe(0);

  expect(run('rename', 'actr', 'a', 'b')).toMatchObject({ status: 1 });
  expect(run('rename', 'passage', 'work', 'b').output).toContain('"an-article#work"');
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OVERRIDABLE } from '../../src/build/options.ts';

test.each(['README.md', 'CONTRIBUTING.md'])('every file that %s leads to is there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|entity:)([^)#]+)\)/g)];
  expect(links.length).toBeGreaterThan(3);
  const missing = links.map(([, path = '']) => path).filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

test.each(Object.entries(OVERRIDABLE))('README.md says what props %s is given', (name, file) => {
  const component = readFileSync(join('src', file), 'utf8');
  const [, props = ''] = /interface Props \{([^}]*)\}/.exec(component) ?? [];
  const row = new RegExp(`^\\| \`${name}\` +\\|[^|]*\\|(.*)\\|$`, 'm').exec(
    readFileSync('README.md', 'utf8'),
  );
  const named = [...(row?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, prop]) => prop);
  expect(named).toEqual([...props.matchAll(/^ {2}(\w+)\??:/gm)].map(([, prop]) => prop));
});

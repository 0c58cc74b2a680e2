import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['README.md', 'CONTRIBUTING.md'])('every file that %s leads to is there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|entity:)([^)#]+)\)/g)];
  expect(links.length).toBeGreaterThan(3);
  const missing = links.map(([, path = '']) => path).filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

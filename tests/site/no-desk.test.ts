import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '../../src/desk/shared/words.ts';
import { projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');

/** What only the desk has: its address, its elements, its words. */
const SIGNS = [
  '/desk/',
  'article-desk',
  'desk-',
  'x-desk-token',
  words.reportHelp,
  words.saveDraft,
];

test('of the desk, where articles are written, there is nothing in what is built', () => {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    expect(path).not.toMatch(/[/\\]desk[/\\]/);
    if (!/\.(?:html|css|js|json|xml|txt)$/.test(name)) continue;
    const text = readFileSync(path, 'utf8');
    for (const sign of SIGNS) expect(text.includes(sign), `${sign} in ${path}`).toBe(false);
  }
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeHeaders } from '../../../src/build/write-headers.ts';

test('headers hold below the folder that a site is served from, and allow what its pages allow', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deconflict-headers-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'embed'));
  mkdirSync(join(folder, 'articles'));
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}">`;
  writeFileSync(join(folder, 'index.html'), page("script-src 'self' 'sha256-a='; style-src 'x'"));
  writeFileSync(join(folder, 'embed/index.html'), page("script-src 'self' 'sha256-b='"));
  writeHeaders(folder, '/x');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(read('_headers')).toContain("script-src 'self' 'sha256-a=' 'sha256-b=';");
  expect(read('_headers')).not.toContain('style-src');
  expect(read('_headers').match(/^\/.*$/gm)).toEqual(
    expect.arrayContaining(['/x/*', '/x/articles/*', '/x/_astro/*', '/x/*.csv']),
  );
  expect(read('_headers')).not.toContain('/x/embed/');
  expect(read('_servers/nginx.conf')).toContain('error_page 404 /x/404.html;');
  expect(read('_servers/Caddyfile')).toContain('/srv/site/x leads to dist/');
});

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browser/chromium.ts';
import { KINDS_OF_PAGE } from '../browser/kinds-of-page.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const site = realpathSync('dist');
const example = (name: string) => readFileSync(join(site, '_servers', name), 'utf8');

/** A server with our example, on this machine. */
interface Server {
  port: number;
  /** What starts it in a folder in which `site` leads to the site. */
  start: (folder: string) => ChildProcess;
}

const SERVERS: Record<string, Server> = {
  nginx: {
    port: 4341,
    start(folder) {
      const ours = example('nginx.conf')
        .replace('listen 80;', 'listen 127.0.0.1:4341;')
        .replace('root /srv/site;', `root ${folder}/site;`);
      const own = ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) =>
        kind === 'body'
          ? `client_body_temp_path ${folder}/${kind};`
          : `${kind}_temp_path ${folder}/${kind};`,
      );
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off; pid ${folder}/pid; error_log stderr; events {}\nhttp { include /etc/nginx/mime.types; access_log off; ${own.join(' ')}\n${ours}}`,
      );
      const asWho = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
      return spawn('nginx', ['-c', join(folder, 'nginx.conf'), ...asWho], { stdio: 'ignore' });
    },
  },
  caddy: {
    port: 4342,
    start(folder) {
      const ours = example('Caddyfile')
        .replace('example.org {', 'http://127.0.0.1:4342 {')
        .replace('root * /srv/site', `root * ${folder}/site`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${ours}`);
      return spawn(
        'caddy',
        ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
        {
          env: { ...process.env, HOME: folder },
          stdio: 'ignore',
        },
      );
    },
  },
};

test('the policy for the whole site is short, and has neither inline scripts nor any evaluation', () => {
  const [, policy = ''] =
    /Content-Security-Policy: (.*)/.exec(readFileSync(join(site, '_headers'), 'utf8')) ?? [];
  expect(policy.length).toBeLessThan(1024);
  expect(policy).toMatch(/script-src 'self' (?:'sha256-[^']+' )+'wasm-unsafe-eval';/);
  expect(policy).not.toMatch(/'unsafe-/);
});

for (const [name, { port, start }] of Object.entries(SERVERS)) {
  const isThere = spawnSync(name, [name === 'nginx' ? '-v' : 'version']).error === undefined;
  describe.skipIf(!isThere)(
    `our example for ${name}${isThere ? '' : ' (it is not installed here)'}`,
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'deconflict-headers-'));
      let server: ChildProcess | undefined;
      const ask = (path: string, headers: Record<string, string> = {}) =>
        fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });

      beforeAll(async () => {
        symlinkSync(site, join(folder, 'site'));
        server = start(folder);
        await vi.waitFor(() => ask('/'), { timeout: 10_000, interval: 100 });
      });
      afterAll(() => {
        server?.kill();
        rmSync(folder, { recursive: true, force: true });
      });

      test('every answer has the headers that keep readers safe, what may be framed says so', async () => {
        for (const path of ['/', '/articles/', '/data/v1/corpus.sqlite', '/nowhere/']) {
          const { headers } = await ask(path);
          expect(headers.get('content-security-policy')).toMatch(
            /script-src.*frame-ancestors 'none'$/,
          );
          expect(headers.get('x-content-type-options')).toBe('nosniff');
          expect(headers.get('referrer-policy')).toBe('same-origin');
          expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
          expect(headers.get('permissions-policy')).toContain('geolocation=()');
          expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
          expect(headers.get('x-frame-options')).toBe('DENY');
        }
        const { headers } = await ask('/embed/timeline/');
        expect(headers.get('content-security-policy')).toMatch(/script-src/);
        expect(headers.get('content-security-policy')).not.toMatch(/frame-ancestors/);
        expect(headers.get('x-frame-options')).toBeNull();
      });

      test('what is named by its content is kept, all else is asked for again', async () => {
        const [script = ''] =
          /\/_astro\/[\w.-]+\.js/.exec(readFileSync(join(site, 'index.html'), 'utf8')) ?? [];
        expect((await ask(script)).headers.get('cache-control')).toContain('immutable');
        for (const path of ['/', '/sw.js', '/search/words.json', '/pagefind/pagefind.js']) {
          expect((await ask(path)).headers.get('cache-control')).toBe('no-cache');
        }
        const missing = await ask('/_astro/gone.js');
        expect(missing.status).toBe(404);
        expect(missing.headers.get('cache-control') ?? '').not.toContain('immutable');
      });

      test('files have their types, and texts are sent small', async () => {
        for (const [path, type] of [
          ['/timeline.csv', 'text/csv; charset=utf-8'],
          ['/timeline.ics', 'text/calendar; charset=utf-8'],
          ['/data/v1/search.ndjson', 'application/x-ndjson'],
          ['/data/v1/corpus.sqlite', 'application/vnd.sqlite3'],
          ['/manifest.webmanifest', 'application/manifest+json'],
          ['/articles/', 'text/html; charset=utf-8'],
        ] as const) {
          expect((await ask(path)).headers.get('content-type')?.toLowerCase()).toBe(type);
        }
        const { headers } = await ask('/timeline.csv', { 'Accept-Encoding': 'gzip' });
        expect(headers.get('content-encoding')).toBe('gzip');
        expect(headers.get('vary')).toContain('Accept-Encoding');
      });

      test('a page that is not there is told so by our own; what is for servers is not given out', async () => {
        for (const path of ['/nowhere/', '/_headers', '/_servers/nginx.conf']) {
          const answer = await ask(path);
          expect(answer.status).toBe(404);
          expect(await answer.text()).toContain('<h1');
        }
      });

      // One server is enough for that: the policy is the same.
      test.skipIf(name !== 'nginx' || chromiumPath() === undefined)(
        'no kind of page does what the policy forbids',
        { timeout: 60_000 },
        async () => {
          const browser = await chromium.launch({
            args: chromiumArguments,
            executablePath: chromiumPath() ?? '',
          });
          const page = await browser.newPage();
          const reports: string[] = [];
          await page.exposeFunction('report', (what: string) => reports.push(what));
          await page.addInitScript(() => {
            addEventListener(
              'securitypolicyviolation',
              ({ violatedDirective, blockedURI, sample }) => {
                (window as unknown as { report(what: string): void }).report(
                  `${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`,
                );
              },
            );
          });
          for (const path of Object.values(KINDS_OF_PAGE)) {
            await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
            await page.locator('h1').waitFor();
          }
          await page.goto(`http://127.0.0.1:${port}/search/?q=Daesh`);
          await page.locator('main .results h3').first().waitFor();
          await browser.close();
          expect(reports).toEqual([]);
        },
      );

      test('a part of a file can be had, and what has not changed is not sent again', async () => {
        const plain = { 'Accept-Encoding': 'identity' };
        const part = await ask('/data/v1/corpus.sqlite', { ...plain, Range: 'bytes=0-14' });
        expect(part.status).toBe(206);
        expect(await part.text()).toBe('SQLite format 3');
        const etag = (await ask('/articles/', plain)).headers.get('etag') ?? '';
        expect((await ask('/articles/', { ...plain, 'If-None-Match': etag })).status).toBe(304);
      });
    },
  );
}

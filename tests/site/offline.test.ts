import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { elements, pagesIn, projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const fileOf = (path: string) =>
  join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
const listed = JSON.parse(read('offline/files.json')) as [string, number, string?][];

test('what can be kept offline is there, of the size and with the digest that the list has', () => {
  for (const [path, bytes, digest] of listed) {
    const file = readFileSync(fileOf(path));
    expect(file.length, path).toBe(bytes);
    if (digest === undefined) continue;
    expect(createHash('md5').update(file).digest('hex'), path).toBe(digest);
  }
  const { files, bytes } = JSON.parse(read('offline/build.json')) as Record<string, number>;
  expect(files).toBe(listed.length);
  expect(bytes).toBe(listed.reduce((sum, [, size]) => sum + size, 0));
});

test('every page can be kept, and all that search needs; no share image and no data', () => {
  const paths = new Set(listed.map(([path]) => path));
  const pages = pagesIn(dist).map(({ path }) => path.slice(1));
  const missing = pages.filter((path) => !paths.has(path));
  expect(missing.every((path) => path.startsWith('embed/') || path === '404.html')).toBe(true);
  for (const path of ['pagefind/pagefind.js', 'search/words.json', 'search/names/0.json']) {
    expect(paths).toContain(path);
  }
  expect([...paths].filter((path) => /^(?:share|data\/v1)\//.test(path))).toEqual([]);
});

test('the worker is small, and does not bring the list', () => {
  expect(statSync(join(dist, 'sw.js')).size).toBeLessThan(8 * 1024);
  expect(read('sw.js')).toContain(
    (JSON.parse(read('offline/build.json')) as { build: string }).build,
  );
});

test('a device can have the site among its programs, with a sign in every size that it names', async () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as Record<string, string> & {
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  };
  expect(manifest).toMatchObject({
    name: 'Deconflict',
    lang: 'en',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
  });
  for (const { src, sizes, type } of manifest.icons) {
    expect(existsSync(join(dist, src)), src).toBe(true);
    if (type !== 'image/png') continue;
    const { width, height, format } = await sharp(join(dist, src)).metadata();
    expect([`${width}x${height}`, format], src).toEqual([sizes, 'png']);
  }
  expect(manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual(
    expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']),
  );
  const { hasAlpha, width } = await sharp(join(dist, 'apple-touch-icon.png')).metadata();
  expect([hasAlpha, width]).toEqual([false, 180]);
});

test('a maskable sign keeps within the circle that every device shows', async () => {
  const { data, info } = await sharp(join(dist, 'icon-maskable-512.png'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    data
      .subarray((y * info.width + x) * info.channels)
      .subarray(0, 3)
      .toString('hex');
  const ground = at(0, 0);
  for (let y = 0; y < info.height; y += 4) {
    for (let x = 0; x < info.width; x += 4) {
      const isOutside = Math.hypot(x - 256, y - 256) > 0.4 * 512;
      if (isOutside) expect(at(x, y)).toBe(ground);
    }
  }
});

test('the home page has the manifest, and its policy allows that; no other page is burdened with it', () => {
  for (const page of pagesIn(dist)) {
    const links = elements(page, 'link').filter(({ properties }) =>
      [properties.rel].flat().includes('manifest'),
    );
    expect(links.length, page.path).toBe(page.path === '/' ? 1 : 0);
    expect(page.html.includes("manifest-src 'self'"), page.path).toBe(page.path === '/');
  }
});

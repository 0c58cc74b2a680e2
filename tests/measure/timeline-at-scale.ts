import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browser/chromium.ts';
import { projectCopy } from '../site/project-copy.ts';
import { serveCompressed } from './serve-compressed.ts';
import { writeSyntheticCorpus } from './synthetic-corpus.ts';

const PORT = 4326;
const SIZE = { articles: 600, entities: 400, events: 500 };
/** So long frames are watched after each step. */
const WATCHED_MS = 800;

const project = projectCopy();
writeSyntheticCorpus(join(project.folder, 'content'), SIZE);
const { status, output } = project.build();
if (status !== 0) throw new Error(output);
const dist = join(project.folder, 'dist');
const html = readFileSync(join(dist, 'timeline/index.html'));
const server = await serveCompressed(dist, PORT);
const executablePath = chromiumPath();
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`http://localhost:${PORT}/timeline/`, { waitUntil: 'networkidle' });

const countries = page.locator('main details[data-filter=country]');
const steps: [step: string, act: () => Promise<void>][] = [
  ['nothing', () => Promise.resolve()],
  ['open the countries', () => countries.locator('summary').click()],
  ['choose a country', () => countries.getByRole('checkbox').first().check()],
  ['take it back', () => countries.getByRole('checkbox').first().uncheck()],
  ['from 2010', () => page.getByLabel('From').fill('2010')],
  ['from any time', () => page.getByLabel('From').fill('')],
  ['as told by 2012', () => page.getByLabel('told by').fill('2012')],
  ['as told today', () => page.getByLabel('told by').fill('')],
  ['by when it was told', () => page.getByLabel('first told').check()],
];
const rows = [];
for (const [step, act] of steps) {
  const longest = longestFrame(page);
  await act();
  rows.push({ step, 'longest frame, ms': Math.round(await longest) });
}
console.log(
  `${SIZE.events} events: the page is ${(brotliCompressSync(html).length / 1024).toFixed(1)} KB (brotli)`,
);
console.table(rows);
await browser.close();
server.close();
project.remove();

/** The longest time between two frames, in ms. */
function longestFrame(page: Page): Promise<number> {
  return page.evaluate(
    (watchedMs) =>
      new Promise<number>((resolve) => {
        let longest = 0;
        let last = performance.now();
        const end = last + watchedMs;
        const watch = (now: number) => {
          longest = Math.max(longest, now - last);
          last = now;
          if (now < end) requestAnimationFrame(watch);
          else resolve(longest);
        };
        requestAnimationFrame(watch);
      }),
    WATCHED_MS,
  );
}

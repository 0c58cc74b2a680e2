import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Locator, type Page } from '@playwright/test';
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
const country = countries.getByRole('checkbox').first();
const from = page.getByLabel('From');
const toldBy = page.getByLabel('told by');
/** Each gets ready and returns what a reader does; Playwright's own search for it is not to be measured. */
const steps: [step: string, prepare: () => Promise<() => Promise<void>>][] = [
  ['nothing', () => Promise.resolve(() => Promise.resolve())],
  ['open the countries', () => clickOn(countries.locator('summary'))],
  ['choose a country', () => clickOn(country)],
  ['take it back', () => clickOn(country)],
  ['from 2010', () => typeIn(from, '2010')],
  ['from any time', () => typeIn(from, '')],
  ['as told by 2012', () => typeIn(toldBy, '2012')],
  ['as told today', () => typeIn(toldBy, '')],
  ['by when it was told', () => clickOn(page.getByLabel('first told'))],
];
const rows = [];
for (const [step, prepare] of steps) {
  const act = await prepare();
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

async function clickOn(target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  return () => page.mouse.click(x + width / 2, y + height / 2);
}

async function typeIn(field: Locator, text: string): Promise<() => Promise<void>> {
  await field.selectText();
  return () => (text ? page.keyboard.insertText(text) : page.keyboard.press('Delete'));
}

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

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browser/chromium.ts';
import { projectCopy } from '../site/project-copy.ts';
import { serveCompressed } from './serve-compressed.ts';
import { writeSyntheticCorpus } from './synthetic-corpus.ts';

const PORT = 4326;
const SIZE = { articles: Number(process.argv[2] ?? 10_000), entities: 5_000, events: 500 };
/** What a search waits for more letters. */
const PAUSE_MS = 120;

const kilobytes = (bytes: number) => Number((bytes / 1024).toFixed(1));
const project = projectCopy();
const query = writeSyntheticCorpus(join(project.folder, 'content'), SIZE);
// Share images say nothing of search, and drawing 15,000 takes longer than all the rest.
rmSync(join(project.folder, 'src/routes/share'), { recursive: true });
const started = performance.now();
const { status, output } = project.build();
if (status !== 0) throw new Error(output);
console.log(
  `${SIZE.articles} articles, ${SIZE.entities} entities, ${SIZE.events} events: built in ${Math.round((performance.now() - started) / 1000)} s`,
);
const dist = join(project.folder, 'dist');
const server = await serveCompressed(dist, PORT);
const executablePath = chromiumPath();
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath ? { executablePath } : {}),
});

const [first = ''] = query.split(' ');
const name = JSON.parse(readFileSync(join(dist, 'search/names/0.json'), 'utf8')) as {
  name: string;
}[];
const rows = [];
for (const [what, text, filter] of [
  ['two words', query, ''],
  ['one word, in half of all articles', first, ''],
  ['a name', name[0]?.name ?? '', ''],
  ['two words and a filter', query, 'year=2015'],
] as const) {
  rows.push({ what, ...(await coldSearch(browser, text, filter)) });
}
rows.push({ what: 'two words, Pagefind alone', ...(await plainSearch(browser, query)) });
console.table(rows);
const shards = readdirSync(join(dist, 'search/names')).map(
  (file) => brotliCompressSync(readFileSync(join(dist, 'search/names', file))).length,
);
console.log(
  `Names: ${shards.length} files, the largest ${kilobytes(Math.max(...shards))} KB (brotli)`,
);
await browser.close();
server.close();
project.remove();

/** What a search costs in a browser that has seen nothing of the site but one page. */
async function coldSearch(browser: Browser, text: string, filter: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  let isCounting = false;
  page.on('response', (response) => {
    if (isCounting) sizes.push(bytesOf(response));
  });
  await page.goto(`http://localhost:${PORT}/about/`, { waitUntil: 'networkidle' });
  isCounting = true;
  await page.goto(`http://localhost:${PORT}/search/?${filter}`, { waitUntil: 'networkidle' });
  const [document = 0] = await Promise.all(sizes.splice(0, 1));
  const firstResultMs = await untilFirstResult(page, text);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const found = await page.locator('main [role=status]').innerText();
  // Everything is there now: what is left is work.
  const workMs = await untilFirstResult(page, `${text} `);
  await context.close();
  return {
    found,
    'KB besides the page': kilobytes(bytes),
    'page, KB': kilobytes(document),
    'first result after the pause, ms': Math.round(firstResultMs - PAUSE_MS),
    'work after the pause, ms': Math.round(workMs - PAUSE_MS),
  };
}

/** What the same pages cost with Pagefind as it comes: no names, no filters, the first five results. */
async function plainSearch(browser: Browser, text: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/about/`, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(bytesOf(response));
  });
  const found = await page.evaluate(async (typed) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search(text: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
    };
    const { results } = await pagefind.search(typed);
    await Promise.all(results.slice(0, 5).map((result) => result.data()));
    return results.length;
  }, text);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { found: `${found} pages`, 'KB besides the page': kilobytes(bytes) };
}

/** What came over the line: Pagefind's own files are packed already, all else with brotli. */
async function bytesOf(response: Response): Promise<number> {
  const isPacked = /\.(?:pf_\w+|pagefind)$/.test(new URL(response.url()).pathname);
  try {
    const body = await response.body();
    return isPacked ? body.length : brotliCompressSync(body).length;
  } catch {
    // Fetched ahead by the browser, and dropped.
    return 0;
  }
}

/** Milliseconds from the last letter to the first result. */
function untilFirstResult(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('main input[name=q]');
    const list = document.querySelector('main .results');
    if (!field || !list) throw new Error('There is no search on this page.');
    list.replaceChildren();
    const start = performance.now();
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (list.children.length === 0) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, text);
}

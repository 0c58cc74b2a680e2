import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browser/chromium.ts';
import { KINDS_OF_PAGE } from '../browser/kinds-of-page.ts';
import { lighthouseReport } from './lighthouse-report.ts';
import { loadPage } from './page-load.ts';
import { typeArrival } from './type-arrival.ts';
import { serveCompressed } from './serve-compressed.ts';

const PORT = 4327;
const DEBUGGING_PORT = 4326;
/** The most that the first view of an article may cost, in bytes (brotli). */
const BUDGET = { document: 14_336, script: 2_048, font: 46_080 };
/** Less than this no eye can see: letters of another script that arrive late, a fraction of a pixel. */
const SHIFT = 0.001;
const LIGHTHOUSE_FOR = ['home', 'article', 'country', 'timeline', 'search'];

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const server = await serveCompressed(dist, PORT);
const executablePath = chromiumPath();
const browser = await chromium.launch({
  args: [...chromiumArguments, `--remote-debugging-port=${DEBUGGING_PORT}`],
  ...(executablePath ? { executablePath } : {}),
});

const loads = [];
const reports = [];
const over = [];
for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  // As it opens, before anything is asked.
  const address = `http://localhost:${PORT}${path.replace(/\?.*/, '')}`;
  const load = await loadPage(browser, address);
  loads.push({
    page: kind,
    requests: load.requests,
    'HTML and CSS, KB': kilobytes(load.document),
    'script, KB': kilobytes(load.script),
    'fonts, KB': kilobytes(load.font),
    'other, KB': kilobytes(load.other),
    'layout shift': Number(load.shift.toFixed(4)),
  });
  if (load.shift > SHIFT) over.push(`${kind}: layout shift ${load.shift}`);
  for (const part of ['document', 'script', 'font'] as const) {
    if (kind === 'article' && load[part] > BUDGET[part]) {
      over.push(`${kind}: ${part} ${load[part]} bytes, ${BUDGET[part]} allowed`);
    }
  }
  if (!LIGHTHOUSE_FOR.includes(kind)) continue;
  const { scores, firstPaintMs, largestPaintMs, faults } = await lighthouseReport(
    address,
    DEBUGGING_PORT,
  );
  const [performance, accessibility, bestPractices, seo] = scores;
  reports.push({
    page: kind,
    performance,
    accessibility,
    'best practices': bestPractices,
    SEO: seo,
    'first paint, ms': Math.round(firstPaintMs),
    'largest paint, ms': Math.round(largestPaintMs),
  });
  if (scores.some((score) => score < 100)) over.push(`${kind}: ${faults.join('; ')}`);
}
const arrivals = [];
for (const kind of ['home', 'article'] as const) {
  const arrival = await typeArrival(browser, `http://localhost:${PORT}${KINDS_OF_PAGE[kind]}`);
  arrivals.push({ page: kind, ...arrival });
  if (arrival.mixed > 0) over.push(`${kind}: two faces in one view in ${arrival.mixed} visits`);
}
await browser.close();
server.close();

console.log('A first visit with nothing cached; sizes compressed with brotli');
console.table(loads);
console.log('Type in cold visits over 10 Mbit/s and 60 ms, a second after the page began to come');
console.table(arrivals);
console.log('Lighthouse, as a phone on a slow line');
console.table(reports);
console.log(over.length > 0 ? `Over budget:\n  ${over.join('\n  ')}` : 'Nothing is over budget.');
process.exitCode = over.length > 0 ? 1 : 0;

import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/** What a first visit to a page costs, before the reader does anything; sizes in bytes, brotli. */
export interface PageLoad {
  requests: number;
  /** HTML with the styles in it, and style sheets. */
  document: number;
  script: number;
  font: number;
  other: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** Loads a page with nothing cached, on the screen of a phone, and sums up what comes. */
export async function loadPage(browser: Browser, address: string): Promise<PageLoad> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const sizes = { document: 0, script: 0, font: 0, other: 0 };
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    reading.push(
      response.body().then((body) => {
        const kind = kindOf(response.request().resourceType());
        sizes[kind] += kind === 'font' ? body.length : brotliCompressSync(body).length;
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(reading);
  const shift = await page.evaluate(layoutShift);
  const inline = await page.locator('script:not([src])').allTextContents();
  await page.close();
  const inlineScript = brotliCompressSync(inline.join('\n')).length;
  return {
    requests: reading.length,
    ...sizes,
    script: sizes.script + (inline.length > 0 ? inlineScript : 0),
    shift,
  };
}

function kindOf(resourceType: string): 'document' | 'script' | 'font' | 'other' {
  if (resourceType === 'stylesheet') return 'document';
  const isKnown = ['document', 'script', 'font'].includes(resourceType);
  return isKnown ? (resourceType as 'document' | 'script' | 'font') : 'other';
}

/** Runs in the page. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(sum);
    }, 300);
  });
}

import type { Browser } from '@playwright/test';

/** A cold first visit over a line of 10 Mbit/s and 60 ms. */
const LINE = {
  offline: false,
  latency: 60,
  downloadThroughput: 1_250_000,
  uploadThroughput: 1_250_000,
};
const VISITS = 30;
const LOOK_AFTER_MS = 1000;

/** How the type of a page came in a number of cold visits. */
export interface TypeArrival {
  visits: number;
  /** In how many every face was in place after a second. */
  whole: number;
  /** In how many the page was set in the fallback, all of it. */
  fallback: number;
  /** In how many it was set in both. */
  mixed: number;
  /** The middle of the first paints, in ms. */
  firstPaintMs: number;
  /** The largest layout shift of any visit. */
  shift: number;
}

/** Opens a page cold many times and looks at its type a second after it began to come. */
export async function typeArrival(browser: Browser, address: string): Promise<TypeArrival> {
  const visits = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForTimeout(LOOK_AFTER_MS);
    visits.push(await page.evaluate(look));
    await context.close();
  }
  const paints = visits.map(({ firstPaintMs }) => firstPaintMs).sort((a, b) => a - b);
  return {
    visits: visits.length,
    whole: visits.filter(({ isLate, loaded, asked }) => !isLate && loaded === asked).length,
    fallback: visits.filter(({ isLate }) => isLate).length,
    mixed: visits.filter(({ isLate, loaded, asked }) => !isLate && loaded < asked).length,
    firstPaintMs: Math.round(paints[Math.floor(paints.length / 2)] ?? NaN),
    shift: Math.max(...visits.map(({ shift }) => shift)),
  };
}

/** Runs in the page. The faces that are not preloaded are loaded where a page has their letters. */
async function look() {
  const preloaded = [...document.querySelectorAll('link[rel=preload][as=font]')].length;
  const faces = [...document.fonts].filter(({ display }) => display === 'block');
  const shift = await new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(sum);
    }, 100);
  });
  return {
    isLate: document.documentElement.classList.contains('late'),
    asked: preloaded,
    loaded: faces.filter(({ status }) => status === 'loaded').length,
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    shift,
  };
}

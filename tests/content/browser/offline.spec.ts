import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import sirv from 'sirv';
import { completeWorker } from '../../../src/build/complete-worker.ts';
import { workerText } from '../../../src/build/worker-text.ts';

/** A site that can be built anew while it is being served. */
interface Served {
  address: string;
  /** Serves a second build: on all its pages and in its data it says so. */
  buildAnew(): Promise<void>;
  /** Serves a build of a desk that keeps nothing. */
  buildWithout(): Promise<void>;
}

const NEW = 'The second build';
/** Hundreds of files take their time where other tests run beside. */
const FETCH_MS = 30_000;

const test = base.extend<{ site: Served }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'deconflict-offline-'));
    let served = sirv('dist', { dev: true });
    const server = createServer((request, response) => {
      served(request, response, () => {
        response.writeHead(404).end();
      });
    }).listen(0, 'localhost');
    await once(server, 'listening');
    const copy = async (name: string, change: (folder: string) => void) => {
      const path = join(folder, name);
      cpSync(realpathSync('dist'), path, { recursive: true });
      change(path);
      writeFileSync(join(path, 'sw.js'), await workerText());
      await completeWorker(path);
      served = sirv(path, { dev: true });
    };
    await use({
      address: `http://localhost:${(server.address() as AddressInfo).port}`,
      buildAnew: () =>
        copy('new', (path) => {
          for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
            if (file.endsWith('.html')) {
              const page = join(path, file);
              const html = readFileSync(page, 'utf8');
              writeFileSync(page, html.replace(/<h1[^>]*>/, (tag) => `${tag}${NEW}: `));
            }
          }
          writeFileSync(join(path, 'search/words.json'), '{"whole":[],"newly":[]}');
        }),
      buildWithout: () =>
        copy('without', (path) => {
          rmSync(join(path, 'offline'), { recursive: true });
        }),
    });
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
  /** Breaks no policy, whatever is kept. */
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text());
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

test.use({ serviceWorkers: 'allow' });

const ARTICLE = '/articles/baghdad-intelligence-agreement/';
const OTHER = '/articles/us-fears-for-military-secrets/';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Visits the first page, until what it is kept by is there. */
async function visitFirst(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** The caches of the builds of which something is kept. */
const cachesOf = (page: Page) => page.evaluate(() => caches.keys());

// When a worker takes over or goes is the browser's choice: once in some twenty runs of all tests it takes longer.
test.describe.configure({ retries: 1 });

test('pages that were visited can be read without a network; for another the page says that it is not kept', async ({
  page,
  context,
}) => {
  await visitFirst(page);
  await page.goto(ARTICLE);
  await expect
    .poll(() =>
      page.evaluate(async (path) => Boolean(await caches.match(location.origin + path)), ARTICLE),
    )
    .toBe(true);
  await context.setOffline(true);

  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await page.goto(ARTICLE);
  await expect(heading(page)).toHaveText('Iraq joins Russia, Syria and Iran in sharing intelligence');

  await page.goto(OTHER);
  await expect(heading(page)).toHaveText('This page is not kept on this device');
  const kept = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(kept).toHaveCount(2);
  await kept.filter({ hasText: 'Iraq joins Russia' }).click();
  await expect(page).toHaveURL(ARTICLE);
});

test('the whole site with search is kept on asking, which says first how much it is', async ({
  page,
  context,
}) => {
  await visitFirst(page);
  await page.goto('/offline/');
  const main = page.getByRole('main');
  await expect(main).toContainText(/That is \d+ MB in [\d,]+ files\./);
  await main.getByRole('button', { name: 'Keep the whole site' }).click();
  await expect(main.getByRole('status')).toHaveText(/This fetches up to \d+ MB/);
  await expect(main.getByRole('button', { name: 'Fetch it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(main.getByRole('status')).toHaveText('The whole site is kept, with search.', {
    timeout: FETCH_MS,
  });
  await context.setOffline(true);

  await page.goto(OTHER);
  await expect(heading(page)).toHaveText(
    'The Pentagon worries that Iraq’s deal with Russia exposes US secrets',
  );
  await page.goto('/search/?q=Daesh');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(
    '5 articles found',
  );
  await page.goto('/timeline/?country=iran');
  await expect(heading(page)).toBeVisible();

  await page.goto('/offline/');
  await main.getByRole('button', { name: 'Remove all that is kept' }).click();
  await expect(main.getByRole('status')).toHaveText('All that was kept is removed.');
  await expect(main).toContainText('Nothing yet.');
});

test('fetching the whole site can be stopped and gone on with', async ({ page, context }) => {
  await visitFirst(page);
  await page.goto('/offline/');
  let isHeld = true;
  const asked: string[] = [];
  await context.route('**/articles/**', async (route) => {
    asked.push(route.request().url());
    if (isHeld && asked.length > 3) return;
    await route.continue().catch(() => undefined);
  });
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Keep the whole site' }).click();
  await main.getByRole('button', { name: 'Fetch it' }).click();
  await expect(main.getByRole('progressbar')).toBeVisible();
  await main.getByRole('button', { name: 'Stop' }).click();
  await expect(main.getByRole('status')).toContainText('Stopped.');
  isHeld = false;
  await main.getByRole('button', { name: 'Keep the whole site' }).click();
  await main.getByRole('button', { name: 'Fetch it' }).click();
  // All of it, one file after the other by way of the test.
  await expect(main.getByRole('status')).toHaveText('The whole site is kept, with search.', {
    timeout: 45_000,
  });
});

test('a new build takes over without a page of the former getting anything of it', async ({
  page,
  context,
  site,
}) => {
  await visitFirst(page);
  await page.goto(ARTICLE);
  const [former] = await cachesOf(page);
  await site.buildAnew();

  // The page of the former build asks for data that it does not have yet: there are only those of the new one.
  const words = () =>
    page.evaluate(() =>
      fetch('/search/words.json').then(
        (response) => response.text(),
        () => 'refused',
      ),
    );
  expect(await words()).toBe('refused');

  const second = await context.newPage();
  await second.goto(OTHER);
  await expect(heading(second)).toHaveText(/^The second build: /);
  await expect
    .poll(() => second.evaluate(() => fetch('/search/words.json').then((answer) => answer.text())))
    .toContain('newly');
  // The former build is kept for as long as one of its pages is open.
  expect(await cachesOf(page)).toContain(former);
  expect(await words()).toBe('refused');

  await page.goto('/');
  await expect(heading(page)).toHaveText(/^The second build: /);
  await expect.poll(() => cachesOf(page), { timeout: 20_000 }).not.toContain(former);
  await context.setOffline(true);
  await page.goto(ARTICLE);
  await expect(heading(page)).toHaveText(/^The second build: Iraq joins/);
});

test('who keeps the whole site has the whole of the new build after it', async ({
  page,
  context,
  site,
}) => {
  await visitFirst(page);
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await page.getByRole('button', { name: 'Fetch it' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/is kept, with search/, {
    timeout: FETCH_MS,
  });
  const [former] = await cachesOf(page);
  await site.buildAnew();
  await page.goto('/');
  await expect.poll(() => cachesOf(page), { timeout: 30_000 }).not.toContain(former);
  await context.setOffline(true);
  await page.goto(OTHER);
  await expect(heading(page)).toHaveText(/^The second build: The Pentagon worries/);
});

test('a desk that does without removes the worker, and all that it kept', async ({
  page,
  site,
}) => {
  await visitFirst(page);
  await page.goto(ARTICLE);
  expect(await cachesOf(page)).toHaveLength(1);
  await site.buildWithout();
  await page.goto('/');
  await expect.poll(() => cachesOf(page), { timeout: 20_000 }).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration()))
    .toBeUndefined();
});

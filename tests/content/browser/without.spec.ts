import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '../../browser/kinds-of-page.ts';

const PAGES = [
  'home',
  'article',
  'event',
  'comparison',
  'country',
  'timeline',
  'network',
  'map',
  'search',
  'dossier',
  'data',
  'offline',
] as const;

/** Visits each main kind of page: it has its heading and text, and nothing of it throws. */
async function readAll(page: Page, look: (kind: string) => Promise<void> = () => Promise.resolve()) {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
  for (const kind of PAGES) {
    await page.goto(KINDS_OF_PAGE[kind]);
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    await look(kind);
  }
  expect(faults).toEqual([]);
}

async function search(page: Page) {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('combobox').fill('Daesh');
  await expect(dialog.getByRole('status')).toContainText('5 articles found');
}

/** What a script does before those of a page. */
const WITHOUT: Record<string, () => void> = {
  'storage, which throws': () => {
    const deny = (owner: object, name: string) => {
      Object.defineProperty(owner, name, {
        get() {
          throw new DOMException('Storage is denied.', 'SecurityError');
        },
      });
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) deny(window, name);
    deny(Navigator.prototype, 'serviceWorker');
    deny(Navigator.prototype, 'storage');
    deny(Document.prototype, 'cookie');
  },
  'storage, which answers that it is denied': () => {
    const denied = () => Promise.reject(new DOMException('Storage is denied.', 'SecurityError'));
    for (const name of ['keys', 'open', 'match', 'has', 'delete'] as const) {
      CacheStorage.prototype[name] = denied;
    }
    ServiceWorkerContainer.prototype.register = denied;
    ServiceWorkerContainer.prototype.getRegistration = denied;
  },
  'popovers': () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'] as const) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
    Reflect.deleteProperty(HTMLButtonElement.prototype, 'popoverTargetElement');
  },
  'view transitions': () => {
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
  },
};

for (const [what, take] of Object.entries(WITHOUT)) {
  test(`every kind of page is there without ${what}, and can be searched`, async ({ page }) => {
    await page.addInitScript(take);
    await readAll(page);
    await search(page);
  });
}

test('where storage is denied, the page about reading offline says that nothing is kept', async ({
  page,
}) => {
  for (const what of ['storage, which throws', 'storage, which answers that it is denied']) {
    await page.addInitScript(WITHOUT[what]!);
    await page.goto('/offline/');
    await expect(page.getByText('This browser lets sites keep nothing')).toBeVisible();
  }
});

test('every kind of page is there with cookies off, and can be searched', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  await readAll(page);
  await search(page);
  await context.close();
});

test('every kind of page is read in fonts of the device where its own do not come', async ({
  page,
}) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await readAll(page);
  await search(page);
});

test('every kind of page is read before its scripts and typefaces have come', async ({ page }) => {
  await page.route(/\.(?:js|woff2)$/, () => undefined);
  for (const kind of PAGES) {
    await page.goto(KINDS_OF_PAGE[kind], { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
  }
});

test('over a slow network a page is read, and then searched', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto(KINDS_OF_PAGE.article, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('load');
  await search(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page is there, and search leads to the indexes', async ({ page }) => {
    await readAll(page, async (kind) => {
      if (kind !== 'search') return;
      await expect(page.locator('main').getByRole('link', { name: 'Articles' })).toBeVisible();
      await expect(page.locator('main').getByText('Search is not here yet')).toBeHidden();
    });
  });
});

import { expect, test as base } from '@playwright/test';
import { WORDS } from '../../../src/words/languages.ts';

const SERVICE = 'http://localhost:4334';
const words = WORDS.en;

/** A test whose page may ask its own origin and the service, and no other. */
const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      const isAllowed = [`${baseURL}/`, `${SERVICE}/`].some((one) => request.url().startsWith(one));
      if (!isAllowed) faults.push(`asked for ${request.url()}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

test('a query is answered by the service, and leads to the passage', async ({ page }) => {
  await page.goto('/search/?q=Lakeend');
  await expect(page.getByRole('status')).toContainText(words.counted(3, 'article'));
  const [passage] = await page.locator('main .results ul a').all();
  expect(await passage?.getAttribute('href')).toMatch(/^\/articles\/[^/]+\/#[^:]+:~:text=/);
  await expect(passage!.locator('mark').first()).toHaveText(/Lakeend/);
});

test('filters count and narrow what the service finds', async ({ page }) => {
  await page.goto('/search/?q=stations&kind=event');
  await expect(page.getByRole('status')).not.toBeEmpty();
  const kinds = await page.locator('main .result-kind').allTextContents();
  expect(new Set(kinds)).toEqual(new Set([words.PAGE_KIND_WORDS.event]));
});

test('pages may ask the service, themselves, and nobody else; no other index is made', async ({
  page,
}) => {
  await page.goto('/search/');
  const policy = await page
    .locator('meta[http-equiv=content-security-policy]')
    .getAttribute('content');
  expect(policy).toMatch(/connect-src 'self' http:\/\/localhost:4334;/);
  expect((await page.request.get('/pagefind/pagefind.js')).status()).toBe(404);
});

test('while the service is down, names are found and the reader is told', async ({ page }) => {
  await page.route(`${SERVICE}/**`, (route) => route.abort());
  await page.goto('/search/?q=Lakeend');
  await expect(page.getByRole('status')).toContainText(words.searchResults.withoutText);
  await expect(page.locator('main .named h3 a')).toHaveText('Lakeend');
});

test('what names nothing leads to the indexes while the service is down', async ({ page }) => {
  await page.route(`${SERVICE}/**`, (route) => route.abort());
  await page.goto('/search/?q=bicycle');
  const status = page.getByRole('status');
  await expect(status).toContainText(words.searchResults.cannotBeSearched);
  await expect(status.getByRole('link').first()).toHaveAttribute('href', '/articles/');
});

test('a service that does not answer is not waited for', async ({ page }) => {
  await page.route(`${SERVICE}/**`, () => undefined);
  await page.goto('/search/?q=Lakeend');
  await expect(page.getByRole('status')).toContainText(words.searchResults.withoutText, {
    timeout: 10_000,
  });
});

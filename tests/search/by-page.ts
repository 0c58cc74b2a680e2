import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { chromiumArguments, chromiumPath } from '../browser/chromium.ts';

const PORT = 4325;

/** The page of search in a browser, over the last build. */
export async function searchOnPage(): Promise<{
  search: (query: string) => Promise<string[]>;
  searchPlainly: (query: string) => Promise<string[]>;
  stop: () => Promise<void>;
}> {
  const server = await preview({ server: { port: PORT }, logLevel: 'error' });
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    args: chromiumArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${PORT}/search/`);
  return {
    search: (query) => search(page, query),
    searchPlainly: (query) => searchPlainly(page, query),
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

/** The pages that the site's own search shows, in the order in which a reader meets them. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.evaluate(() => {
    const status = document.querySelector('main [role=status]');
    if (status) status.textContent = '';
  });
  await page.getByRole('combobox', { name: 'Search the full text' }).fill(query);
  await page.waitForFunction(
    () => document.querySelector('main [role=status]')?.textContent !== '',
  );
  const links = await page
    .locator('main site-search h3 a')
    .evaluateAll((found) =>
      found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return [...new Set(links)];
}

/** The pages that Pagefind gives for the letters of the query; its index has no pages of entities. */
async function searchPlainly(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(text);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return found.map(({ url }) => url);
  }, query);
}

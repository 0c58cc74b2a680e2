import type { Page, Route } from '@playwright/test';
import { ONCE, type OfDesk } from './desk-page.ts';
import { expect, test as base } from '@playwright/test';
import { WORDS } from '../../src/words/languages.ts';

type Words = (typeof WORDS)[keyof typeof WORDS];

/** What fails is said in the console by the browser; a page that then throws has not reckoned with it. */
const test = base.extend<OfDesk & { words: Words }>({
  language: ['en', { option: true }],
  words: async ({ language }, use) => {
    await use(WORDS[language]);
  },
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** A word of the texts that names nothing. */
const WORD = 'stations';
const NAME = 'Lakeend';

/** How a file can fail. */
const WAYS: Record<string, (route: Route) => Promise<void>> = {
  'is gone': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'fails in the server': (route) => route.fulfill({ status: 500, body: '' }),
  'breaks off': (route) => route.abort('connectionreset'),
  'is cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'is a page instead': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
};

/** Without these the full text cannot be searched. */
const PARTS = {
  'the script of the index': '**/pagefind/pagefind.js',
  'what the index begins with': '**/pagefind/pagefind-entry.json*',
  'the list of what the index has': '**/pagefind/*.pf_meta',
  'what searches': '**/pagefind/wasm.*',
  'a part of the index': '**/pagefind/index/*',
};

const status = (page: Page) => page.locator('main').getByRole('status');

async function expectUnsearched(page: Page, { searchResults: said, search }: Words): Promise<void> {
  await expect(status(page)).toContainText(said.cannotBeSearched);
  await expect(status(page)).not.toContainText(said.nothingFound);
  await expect(status(page).getByRole('link').first()).toHaveAttribute('href', '/articles/');
  await expect(status(page).getByRole('link', { name: search.anew })).toHaveAttribute(
    'href',
    `/search/?q=${WORD}`,
  );
}

for (const [part, files] of Object.entries(PARTS)) {
  test(`where ${part} fails, the reader is told that the text is not searched, and led on`, async ({
    page,
    words,
  }) => {
    for (const [way, fail] of Object.entries(WAYS)) {
      await test.step(way, async () => {
        await page.unrouteAll();
        await page.route(files, fail);
        await page.goto(`/search/?q=${WORD}`);
        await expectUnsearched(page, words);
      });
    }
    await page.goto(`/search/?q=${NAME}`);
    await expect(status(page)).toContainText(words.searchResults.withoutText);
    await expect(page.locator('main .named h3 a')).toHaveText(NAME);
  });

  test(
    `where ${part} does not come, the search says that it is slow, and in the end that it failed`,
    ONCE,
    async ({ page, words }) => {
      await page.clock.install();
      await page.route(files, () => undefined);
      const asked = page.waitForRequest(files);
      await page.goto(`/search/?q=${WORD}`);
      await asked;
      await page.clock.fastForward(5_000);
      await expect(status(page)).toContainText(words.searchResults.slow.split('{')[0] ?? '');
      await expect(status(page).getByRole('link').first()).toHaveAttribute('href', '/articles/');
      await page.clock.fastForward(30_000);
      await expectUnsearched(page, words);
    },
  );
}

test('a search that is slow finds all the same', ONCE, async ({ page, words }) => {
  await page.clock.install();
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(PARTS['a part of the index'], async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(PARTS['a part of the index']);
  await page.goto(`/search/?q=${WORD}`);
  await asked;
  await page.clock.fastForward(5_000);
  await expect(status(page)).toContainText(words.searchResults.slow.split('{')[0] ?? '');
  go();
  await expect(page.locator('main .results h3').first()).toBeVisible();
  await expect(status(page)).not.toContainText(words.searchResults.slow.split('{')[0] ?? '');
});

test(
  'a part that fails once is asked for again by the next search',
  ONCE,
  async ({ page, words }) => {
    await page.route(PARTS['a part of the index'], (route) => route.abort());
    await page.goto(`/search/?q=${WORD}`);
    await expectUnsearched(page, words);
    await page.unrouteAll();
    await page.getByRole('button', { name: words.search.submit }).click();
    await expect(page.locator('main .results h3').first()).toBeVisible();
  },
);

test(
  'where the parts of a filter fail, a search by it says so, and its list too',
  ONCE,
  async ({ page, words }) => {
    await page.route('**/pagefind/filter/*', (route) => route.abort());
    await page.goto(`/search/?q=${WORD}&kind=article`);
    await expect(status(page)).toContainText(words.searchResults.cannotBeSearched);
    await page.unrouteAll();
    await page.goto(`/search/?q=${WORD}`);
    await expect(page.locator('main .results h3').first()).toBeVisible();
    await page.route('**/pagefind/filter/*', (route) => route.abort());
    await page.locator('summary').filter({ hasText: words.filters.year }).click();
    await expect(page.getByText(words.filterList.cannotBeCounted)).toBeVisible();
    await expect(page.locator('main .results h3').first()).toBeVisible();
  },
);

test(
  'a page that is found and cannot be loaded is counted, the others are shown',
  ONCE,
  async ({ page, words }) => {
    await page.goto(`/search/?q=${WORD}`);
    const all = page.locator('main .results h3');
    await expect(all.first()).toBeVisible();
    const count = await all.count();
    let first: string | undefined;
    await page.route('**/pagefind/fragment/*', (route) => {
      first ??= route.request().url();
      return route.request().url() === first ? route.abort() : route.continue();
    });
    await page.goto(`/search/?q=${WORD}`);
    await expect(status(page)).toContainText(words.searchResults.unloaded(1));
    await expect(all).toHaveCount(count - 1);
  },
);

test('where names cannot be looked up, the reader is told that letters alone were searched', async ({
  page,
  words,
}) => {
  for (const fail of Object.values(WAYS)) {
    await page.unrouteAll();
    await page.route('**/search/names/*', fail);
    await page.goto(`/search/?q=${NAME}`);
    await expect(status(page)).toContainText(words.searchResults.withoutNames);
    await expect(page.locator('main .results h3').first()).toBeVisible();
  }
  await page.goto('/search/?q=Лейкенд');
  await expect(status(page)).toContainText(words.searchResults.noSuchLetters);
  await expect(status(page)).not.toContainText(words.searchResults.nothingFound);
});

test(
  'when the site is renewed below an open page, the search says so and leads to the new one',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/search/');
    const field = page.locator('main').getByRole('combobox');
    await field.fill('bicycles');
    await expect(page.locator('main .results h3').first()).toBeVisible();
    await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
      const entry = await (await route.fetch()).text();
      await route.fulfill({ body: entry.replace(/"hash":"\w+"/, '"hash":"xx_0123456789"') });
    });
    for (const files of ['**/pagefind/index/*', '**/pagefind/fragment/*']) {
      await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
    }
    await field.fill('guild -gardens "twice as many"');
    await field.fill(WORD);
    await expect(status(page)).toContainText(words.searchResults.replaced);
    await page.unrouteAll();
    await status(page).getByRole('link', { name: words.search.anew }).click();
    await expect(page.locator('main .results h3').first()).toBeVisible();
    await expect(page).toHaveURL(`/search/?q=${WORD}`);
  },
);

test(
  'where what searches does not come at all, the box says so and leads to the page of search',
  ONCE,
  async ({ page, words }) => {
    await page.clock.install();
    await page.route('**/_astro/site-search.*.js', (route) => route.abort());
    await page.goto('/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const told = dialog.getByText(words.search.notLoaded.split('{')[0] ?? '');
    await expect(told).toBeHidden();
    await expect(told).toBeVisible({ timeout: 8_000 });
    await expect(dialog.getByRole('link', { name: words.search.anew })).toHaveAttribute(
      'href',
      '/search/',
    );
  },
);

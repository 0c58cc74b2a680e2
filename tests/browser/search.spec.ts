import type { Page } from '@playwright/test';
import { expect, filled, test, ONCE } from './desk-page.ts';
import { tabTo } from './tab-to.ts';

const COUNTED = 'Forty bicycles found at the mill';
const LENT = 'Gardeners help out with bicycles';
const OPENED = 'Lakeend opens its first bicycle stations';

/** The titles of what a search found, in order. */
const found = (page: Page) => page.locator('main .results h3');

async function search(page: Page, query: string, filters = ''): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}${filters}`);
  await expect(page.getByRole('status')).not.toBeEmpty();
}

test(
  'Control or Meta with K, and a slash, open search from any page, and Escape gives back the focus',
  ONCE,
  async ({ page, words }) => {
    test.setTimeout(180_000);
    for (const keys of ['Control+k', 'Meta+k', '/']) {
      await test.step(`${keys} opens search from any page, and Escape gives back the focus`, async () => {
        await page.goto('/timeline/');
        const link = page.getByRole('banner').getByRole('link', { name: words.menu.timeline });
        await link.focus();
        await page.keyboard.press(keys);
        const dialog = page.getByRole('dialog', { name: words.search.dialog });
        await expect(dialog.getByRole('combobox', { name: words.search.field })).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        await expect(link).toBeFocused();
      });
    }
  },
);

test('a slash in the search field is a slash', ONCE, async ({ page, words }) => {
  await page.goto('/search/');
  const field = page.getByRole('combobox', { name: words.search.field });
  await field.fill('a');
  await field.press('End');
  await page.keyboard.type('/b');
  await expect(field).toHaveValue('a/b');
});

test('a search in the dialog goes on, with filters, on the page of its own', async ({
  page,
  words,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Lakeend');
  const dialog = page.getByRole('dialog', { name: words.search.dialog });
  await expect(dialog.getByRole('status')).toContainText(words.counted(3, 'article'));
  await dialog.getByRole('link', { name: words.search.withFilters }).click();
  await expect(page).toHaveURL('/search/?q=Lakeend');
  await expect(page.getByRole('status')).toContainText(words.counted(3, 'article'));
});

test('a name in whatever script finds what it names and the articles that name it', async ({
  page,
  words,
}) => {
  test.setTimeout(180_000);
  for (const [query, name, articles] of [
    ['Lakeend', 'Lakeend', 3],
    ['ليكند', 'Lakeend', 3],
    ['Лейкенд', 'Lakeend', 3],
    ['Гильдия садов', 'Gardens Guild', 2],
  ] as const) {
    await test.step(`"${query}" finds ${name} and the articles that name it, in whatever script`, async () => {
      await search(page, query);
      const named = page.getByRole('region', { name: words.search.named });
      await expect(named.getByRole('heading')).toHaveText([name]);
      await expect(page.getByRole('status')).toContainText(
        words.searchResults.articlesFound(name, articles, 0).slice(0, -1),
      );
      const marked = page.locator('main .results mark', { hasText: name.split(' ')[0] ?? '' });
      await expect(marked.first()).toBeVisible();
    });
  }
});

test('a day finds what happened on it, as the language of the desk writes it', async ({
  page,
  words,
}) => {
  await search(page, words.dateWords('2023-05-10'));
  await expect(page.getByRole('status')).toHaveText(words.searchResults.pagesFound('', 1));
  await expect(found(page)).toHaveText(['Bicycle stations open in Lakeend']);
  await search(page, '2023-05-10');
  await expect(found(page)).toHaveText(['Bicycle stations open in Lakeend']);
});

test('a number finds the article that gives it, in the digits of the language of the desk', async ({
  page,
  words,
}) => {
  for (const forty of new Set(['40', words.numberWords(40)])) {
    await search(page, forty, '&kind=article');
    await expect(found(page)).toHaveText([COUNTED]);
    await expect(page.locator('main .results mark').first()).toHaveText(/^(?:40|Forty)$/);
  }
});

test('a phrase in quotation marks is found as it stands', ONCE, async ({ page, words }) => {
  await search(page, '"twice as many"', '&kind=article');
  await expect(found(page)).toHaveText([OPENED]);
  await search(page, '"as many twice"', '&kind=article');
  await expect(page.getByRole('status')).toContainText(words.searchResults.nothingFound);
});

test('a word after a minus leaves pages out', ONCE, async ({ page }) => {
  await search(page, 'bicycles', '&kind=article');
  await expect(found(page)).toHaveCount(3);
  await search(page, 'bicycles -guild', '&kind=article');
  await expect(found(page)).toHaveText([OPENED]);
});

test('a slip of the pen is put right, says so, and can be taken back', async ({ page, words }) => {
  await search(page, 'Lakend');
  const status = page.getByRole('status');
  const named = page.getByRole('region', { name: words.search.named });
  await expect(status).toContainText(words.searchResults.corrected('Lakeend'));
  await expect(named.getByRole('heading')).toHaveText(['Lakeend']);
  await page.getByRole('button', { name: words.searchResults.searchInstead('Lakend') }).click();
  await expect(status).toContainText(words.searchResults.nothingFound);
  await expect(named).toBeHidden();
  await page.goBack();
  await expect(named.getByRole('heading')).toHaveText(['Lakeend']);
});

test('names are suggested while one types, with their kind; arrows and Enter lead to the page of one', async ({
  page,
  words,
}) => {
  await page.goto('/search/');
  const field = page.getByRole('combobox', { name: words.search.field });
  await field.pressSequentially('Gar');
  const options = page
    .getByRole('listbox', { name: words.searchResults.suggestions })
    .getByRole('option');
  await expect(options).toHaveText([/Gardens Guild\s*Guild/]);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await field.press('ArrowUp');
  await expect(options.first()).toHaveAttribute('aria-selected', 'false');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL('/actors/gardens-guild/');
});

test(
  'Escape closes suggestions before it closes the dialog, and a suggestion can be clicked',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('Lak');
    const dialog = page.getByRole('dialog', { name: words.search.dialog });
    const option = dialog.getByRole('option', { name: 'Lakeend Town' });
    await expect(option).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(option).toBeHidden();
    await expect(dialog).toBeVisible();
    await page.keyboard.type('e');
    await option.click();
    await expect(page).toHaveURL('/places/lakeend/');
  },
);

test('the query and its filters are kept in the address by their ids, can be removed, and back undoes them', async ({
  page,
  words,
}) => {
  const { source, year } = words.filters;
  const removing = (filter: string, value: string) =>
    page.getByRole('button', {
      name: filled(words.filterList.remove, {
        chosen: filled(words.filterList.chosen, { filter, value }),
      }),
    });
  await page.goto('/search/?kind=article');
  await page.getByRole('combobox', { name: words.search.field }).fill('bicycles');
  await expect(page).toHaveURL('/search/?q=bicycles&kind=article');
  await page.getByText(source, { exact: true }).click();
  await page.getByLabel('Lake Radio').check();
  await expect(page).toHaveURL('/search/?q=bicycles&kind=article&source=lake-radio');
  await page.getByText(year, { exact: true }).click();
  await page.getByLabel(words.yearWords(2024)).check();
  await expect(page).toHaveURL('/search/?q=bicycles&kind=article&source=lake-radio&year=2024');
  await expect(found(page)).toHaveText([LENT]);
  await removing(year, words.yearWords(2024)).click();
  await removing(source, 'Lake Radio').click();
  await expect(page).toHaveURL('/search/?q=bicycles&kind=article');
  await expect(found(page)).toHaveCount(3);
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=bicycles&kind=article&source=lake-radio');
  await expect(page.getByLabel('Lake Radio')).toBeChecked();
});

test(
  'several values of one filter widen a search, several filters narrow it',
  ONCE,
  async ({ page }) => {
    await search(page, 'Lakeend', '&kind=article&year=2024&year=2025');
    await expect(found(page)).toHaveText([COUNTED, LENT]);
    await search(page, 'Lakeend', '&kind=article&year=2024&year=2025&source=lake-radio');
    await expect(found(page)).toHaveText([LENT]);
  },
);

test(
  'an address with the names of values, as it was before they had ids, becomes one with ids',
  ONCE,
  async ({ page }) => {
    await search(page, 'Lakeend', '&kind=article&source=Highford+Courier');
    await expect(page).toHaveURL('/search/?q=Lakeend&kind=article&source=highford-courier');
    await expect(found(page)).toHaveText([COUNTED, OPENED]);
  },
);

test(
  'a filter that has no list on the page is called by its name, and can be removed',
  ONCE,
  async ({ page, words }) => {
    await search(page, 'Lakeend', '&standing=claimed');
    const value = words.sentenceCase(words.STANDING_WORDS.claimed);
    const chosen = filled(words.filterList.chosen, { filter: words.filters.standing, value });
    await page.getByRole('button', { name: filled(words.filterList.remove, { chosen }) }).click();
    await expect(page).toHaveURL('/search/?q=Lakeend');
  },
);

test('what finds nothing says so, and leads on to the indexes', async ({ page, words }) => {
  await search(page, 'xyzzyq');
  const status = page.getByRole('status');
  await expect(status).toContainText(words.searchResults.nothingFound);
  await status.getByRole('link', { name: words.indexNames.names.places }).click();
  await expect(page).toHaveURL('/places/');
});

test('the empty page has queries to begin with, and each finds something', async ({
  page,
  words,
}) => {
  await page.goto('/search/');
  const samples = page.locator('main .samples a');
  const addresses = await samples.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(addresses.length).toBeGreaterThanOrEqual(3);
  for (const address of addresses) {
    await page.goto(address);
    await expect(found(page).first()).toBeVisible();
    await expect(page.getByRole('status')).not.toContainText(words.searchResults.nothingFound);
  }
});

test('an excerpt leads to the passage that it is from', ONCE, async ({ page }) => {
  await search(page, 'winter', '&kind=article');
  const excerpt = page.locator('main .results li', { hasText: OPENED }).locator('ul a').first();
  await expect(excerpt.locator('mark')).toHaveText('winter');
  await tabTo(page, excerpt);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/stations-open\/#promise$/);
  await expect(page.locator('#promise')).toBeInViewport();
});

test(
  'more results follow when they are asked for, and the focus is on the first of them',
  ONCE,
  async ({ page, words }) => {
    await search(page, 'bicycles');
    const results = page.locator('main .results > li');
    await expect(results).toHaveCount(8);
    await page.getByRole('button', { name: words.searchResults.showMore }).click();
    await expect(results.nth(8).getByRole('link').first()).toBeFocused();
  },
);

test('whatever stands in the address is only a query', ONCE, async ({ page }) => {
  test.setTimeout(180_000);
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'a',
    'Lakeend ليكند "',
    'x'.repeat(10_000),
  ]) {
    await test.step(`"${query.slice(0, 30)}" in the address is only a query`, async () => {
      await search(page, query);
      await expect(page.locator('main img, main script:not([type])')).toHaveCount(0);
    });
  }
});

test('signs alone ask for nothing', ONCE, async ({ page, words }) => {
  for (const query of ['.', '*', '%', '…', '-', '"', '()']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await page.getByText(words.filters.source, { exact: true }).click();
    // Once the filters are filled, the query has been read.
    await expect(page.getByLabel('Lake Radio')).toBeVisible();
    await expect(page.getByRole('status'), query).toBeEmpty();
    await expect(page.locator('main .results > li'), query).toHaveCount(0);
  }
});

test('nothing of the search index is loaded before search is used', ONCE, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /^\/(?:pagefind|search)\//.test(path))).toEqual([]);
});

test(
  'hovering over search loads the index, so that the first search is quick',
  ONCE,
  async ({ page }) => {
    await page.goto('/');
    const loaded = page.waitForRequest(/\/pagefind\/pagefind\.js/);
    await page.locator('search-dialog > a').hover();
    await loaded;
  },
);

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('everything to be tapped in a search is at least 24 pixels high', async ({
    page,
    words,
  }) => {
    await search(page, 'Lakend', '&kind=article');
    await page.getByText(words.filters.kindOfPage, { exact: true }).tap();
    await expect(page.locator('main .results a').first()).toBeVisible();
    const heights = await page
      .locator('main button, main summary, main .filters label, main .results a')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search says why it cannot, and leads on to the indexes', async ({ page, words }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: words.search.open }).click();
    await expect(page).toHaveURL('/search/');
    // Playwright's search by text passes over <noscript>.
    const reason = page.locator('noscript p');
    await expect(reason).toBeVisible();
    const [why = ''] = words.search.needsScript.split('{');
    await expect(reason).toContainText(why.trim());
    await reason.locator('a', { hasText: words.indexNames.names.actors }).click();
    await expect(page).toHaveURL('/actors/');
  });
});

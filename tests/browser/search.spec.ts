import { expect, test } from './quiet-page.ts';
import { tabTo } from './tab-to.ts';

test('a search finds the article, and its best passage leads to the paragraph', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Daesh');
  await expect(dialog.getByRole('status')).toContainText('5 articles found');
  const result = dialog
    .getByRole('listitem')
    .filter({ hasText: 'US officials tell of intelligence' });
  await expect(result.locator('mark', { hasText: 'Daesh' }).first()).toBeVisible();
  await tabTo(page, result.locator('ul a').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    /\/articles\/us-shares-intelligence-with-new-syria\/#(?:sharing|duty-to-warn)$/,
  );
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  await expect(target).toContainText('Daesh');
});

for (const keys of ['Control+k', 'Meta+k', '/']) {
  test(`${keys} opens search from any page, and Escape gives back the focus`, async ({ page }) => {
    await page.goto('/timeline/');
    const link = page.getByRole('link', { name: 'About', exact: true });
    await link.focus();
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('a slash in the search field is a slash', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('a');
  await page.getByRole('searchbox').press('End');
  await page.keyboard.type('/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
});

test('the query and its filters are kept in the address, and an address is a search', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('threat');
  await expect(page).toHaveURL('/search/?q=threat');
  await page.getByText('Country', { exact: true }).click();
  await page.getByLabel('Ukraine').check();
  await expect(page).toHaveURL('/search/?q=threat&country=Ukraine');

  await page.goto('/search/?q=agreement&source=intelNews');
  await expect(page.getByRole('searchbox')).toHaveValue('agreement');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Iraq joins Russia, Syria and Iran in sharing intelligence',
  ]);
});

for (const [filter, value, found] of [
  ['country', 'Ukraine', 1],
  ['actor', 'Hezbollah', 1],
  ['place', 'Damascus', 2],
  ['source', 'The Washington Post', 2],
  ['year', '2015', 2],
  ['year', '2026', 1],
] as const) {
  test(`a search can be for ${filter} ${value} alone`, async ({ page }) => {
    await page.goto(`/search/?${filter}=${encodeURIComponent(value)}`);
    await expect(page.getByRole('status')).toContainText(`${found} page`);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(found);
  });
}

for (const query of [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '…',
  'x'.repeat(10_000),
]) {
  test(`"${query.slice(0, 30)}" in the address is only a query`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toContainText(/Nothing found|found/);
    await expect(page.locator('main img, main script:not([type])')).toHaveCount(0);
  });
}

test('nothing of the search index is loaded before search is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /^\/(?:pagefind|search)\//.test(path))).toEqual([]);
});

for (const query of ['ISIS', 'isis', 'Daesh', 'داعش', 'ИГИЛ', 'so-called Islamic State']) {
  test(`"${query}" finds the Islamic State and the articles that name it otherwise`, async ({
    page,
  }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const named = page.getByRole('region', { name: 'What the query names' });
    await expect(named.getByRole('heading').first()).toHaveText('Islamic State');
    await expect(named).toContainText(/Armed group · \d+ mentions in 5 articles/);
    await expect(named).toContainText('Also searched: ');
    const monitor = named
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /^US officials tell of intelligence/ }) });
    await expect(monitor.locator('mark', { hasText: 'Daesh' }).first()).toBeVisible();
    await monitor.getByRole('link', { name: /calls Daesh/ }).click();
    await expect(page).toHaveURL('/articles/us-shares-intelligence-with-new-syria/#sharing');
  });
}

for (const query of ['Sayida Zaynab', 'Zaynab', 'Zeinab']) {
  test(`"${query}" finds the shrine that the article spells Zainab`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const named = page.getByRole('region', { name: 'What the query names' });
    await expect(named.getByRole('heading')).toHaveText([
      'Sayyida Zainab Shrine',
      'US officials tell of intelligence shared with Syria’s new authorities',
    ]);
  });
}

test('a slip of the pen is put right, says so, and can be taken back', async ({ page }) => {
  await page.goto('/search/?q=Hezbolah');
  await expect(page.getByRole('status')).toContainText('Showing results for “Hezbollah”.');
  const named = page.getByRole('region', { name: 'What the query names' });
  await expect(named.getByRole('heading').first()).toHaveText('Hezbollah');
  await page.getByRole('button', { name: 'Search for “Hezbolah” instead' }).click();
  await expect(page.getByRole('status')).not.toContainText('Showing results for');
  await expect(named).toBeHidden();
});

test('one click narrows to the letters typed', async ({ page }) => {
  await page.goto('/search/?q=Daesh');
  const named = page.getByRole('region', { name: 'What the query names' });
  await named.getByRole('button', { name: 'Only the letters “Daesh”' }).click();
  await expect(named).toBeHidden();
  await expect(page.getByRole('heading', { level: 3, name: /^Nour News says/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name: /^US officials tell/ })).toBeVisible();
});

test('a search for two things finds the articles and passages that have both', async ({ page }) => {
  await page.goto('/search/?q=Iraq+Russia');
  await expect(page.getByRole('status')).toContainText('Iraq and Russia: 2 articles found');
});

test('a filter narrows what is found by name', async ({ page }) => {
  await page.goto('/search/?q=ISIS&year=2026');
  await expect(page.getByRole('status')).toContainText('Islamic State: 1 article found');
});

test('arrows move from the field through the results and back, and Enter follows', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Daesh');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('status')).toContainText('5 articles found');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link', { name: 'Islamic State', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/actors/islamic-state/');
});

test('where the full text cannot be loaded, what is named is found all the same', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${baseURL}/search/?q=ISIS`);
  await expect(page.getByRole('status')).toContainText('The full text cannot be searched here');
  await expect(page.locator('main .named h3').first()).toHaveText('Islamic State');
  await page.getByRole('searchbox').fill('agreement');
  await expect(page.getByRole('status')).toContainText('Search cannot be loaded here.');
  await page.close();
});

test('counts beside the filters are of the current search, and a chosen value leaves its siblings’', async ({
  page,
}) => {
  await page.goto('/search/?q=agreement');
  const countOf = (value: string) =>
    page.locator('label', { has: page.locator(`input[value="${value}"]`) }).locator('[data-count]');
  await expect(countOf('2015')).toHaveText('2');
  await expect(countOf('2026')).toHaveText('1');
  await expect(countOf('Ukraine')).toHaveText('1');

  await page.goto('/search/?q=agreement&year=2026');
  await expect(countOf('2015')).toHaveText('2');
  await expect(countOf('Ukraine')).toHaveText('0');

  await page.goto('/search/?q=ISIS&year=2026');
  await expect(countOf('2015')).toHaveText('2');
  await expect(countOf('Iraq')).toHaveText('1');
  await expect(countOf('Russia')).toHaveText('0');

  await page.goto('/search/?q=Hezbollah');
  await expect(countOf('Russia')).toHaveText('1');
  await page.getByRole('searchbox').fill('');
  await expect(countOf('Russia')).toHaveText('4');
});

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
  await expect(dialog.getByRole('status')).toContainText('pages found');
  const result = dialog
    .getByRole('listitem')
    .filter({ hasText: 'US officials tell of intelligence' });
  await expect(result.locator('mark').first()).toContainText('Daesh');
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
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});

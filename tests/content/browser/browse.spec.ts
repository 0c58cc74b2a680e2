import type { Page } from '@playwright/test';
import { expect, test } from '../../browser/quiet-page.ts';
import { tabTo } from '../../browser/tab-to.ts';

/** Goes to a link by the Tab key alone and follows it. */
async function followByKeyboard(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('link', { name }).first());
  await page.keyboard.press('Enter');
}

test('from a country to an article to the passage, without a mouse', async ({ page }) => {
  await page.goto('/');
  await followByKeyboard(page, 'Countries');
  await expect(page).toHaveURL('/countries/');
  await followByKeyboard(page, 'Iraq');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iraq');
  await followByKeyboard(page, /^passage “Russia behind it”/);
  await expect(page).toHaveURL('/articles/baghdad-intelligence-agreement/#russia-behind-it');
  await expect(page.locator('#russia-behind-it')).toBeInViewport();
  await expect(page.locator('#russia-behind-it')).toContainText('27 September 2015');
});

test('from the timeline to the passage that gives 11 January 2025, without a mouse', async ({
  page,
}) => {
  await page.goto('/');
  await followByKeyboard(page, 'Timeline');
  const event = page.locator('li', { has: page.locator('#shrine-plot-foiled') }).last();
  await expect(event.locator('time').first()).toHaveText('11 January 2025');
  await expect(event).toContainText('ChosunBiz');
  await followByKeyboard(page, 'Middle East Monitor, passage “plot”');
  await expect(page).toHaveURL('/articles/us-shares-intelligence-with-new-syria/#plot');
  await expect(page.locator('#plot')).toBeInViewport();
});

test('four clicks from home are enough to see which articles mention Hezbollah', async ({
  page,
}) => {
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Who and where' }).click();
  await menu.getByRole('link', { name: 'Actors' }).click();
  await page.getByRole('link', { name: 'Hezbollah' }).click();
  const mentions = page.getByRole('region', { name: 'Every mention, by article' });
  await expect(mentions.getByRole('heading', { level: 3 })).toHaveText([
    'Iraq joins Russia, Syria and Iran in sharing intelligence',
  ]);
  await mentions.getByRole('link', { name: /^passage/ }).click();
  await expect(page.locator('#iran-and-hezbollah')).toContainText('hundreds of Hezbollah advisers');
});

test('a mention in an article leads to the page of what it names, and that page leads back', async ({
  page,
}) => {
  await page.goto('/articles/us-fears-for-military-secrets/');
  await page.locator('.digest').getByRole('link', { name: 'ISIS' }).click();
  await expect(page).toHaveURL('/actors/islamic-state/');
  await page.getByText(/^\d+ names, and who uses which$/).click();
  await expect(page.getByRole('row', { name: /^ISIS / })).toContainText('Americans.org');
  await page.getByRole('link', { name: /^passage “equipment”/ }).click();
  await expect(page).toHaveURL('/articles/us-fears-for-military-secrets/#equipment');
});

test('a date that is not printed says how it is known, with its basis and what stands behind it', async ({
  page,
}) => {
  await page.goto('/articles/iraq-and-the-prisoners-from-syria/');
  const original = page.getByRole('region', { name: 'The original' });
  const basis = original.getByText('Only bounds known. The article prints no date.');
  await expect(basis).toBeHidden();
  await original.getByRole('button', { name: /^reasoned by us ?: how it is known/ }).click();
  await expect(basis).toBeVisible();
  await original.getByRole('link', { name: /^Reference 1/ }).click();
  await expect(page.locator(':target')).toContainText('US forces launch mission');
});

test('an address that leads nowhere says so and leads on', async ({ page }) => {
  const answer = await page.request.get('/countries/atlantis/');
  expect(answer.status()).toBe(404);
  await page.goto('/404.html');
  await page.getByRole('main').getByRole('link', { name: 'Countries', exact: true }).click();
  await expect(page).toHaveURL('/countries/');
});

test('an address that leads nowhere is searched for its words', async ({ browser, baseURL }) => {
  // The browser reports an answer of 404 as an error.
  const page = await browser.newPage();
  await page.goto(`${baseURL}/places/damaskus-city/`);
  const main = page.getByRole('main');
  await expect(main.getByRole('combobox')).toHaveValue('damaskus city');
  await expect(main.getByRole('link', { name: 'Damascus', exact: true }).first()).toBeVisible();
  await page.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pages can be read and followed, and search says why it cannot', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
    // Playwright's search by text passes over <noscript>.
    const reason = page.locator('noscript p');
    await expect(reason).toBeVisible();
    await expect(reason).toContainText('needs JavaScript, which is off');
    await reason.locator('a', { hasText: 'timeline' }).click();
    await page.getByRole('link', { name: 'Middle East Monitor, passage “plot”' }).first().click();
    await expect(page.locator('#plot')).toBeInViewport();
  });
});

import type { Page } from '@playwright/test';
import { expect, test } from '../../browser/quiet-page.ts';

/** The maps of a stretch of time: the region, and below it the world. */
const mapsOf = (page: Page, years: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: years }).locator('.map-picture');
const region = (page: Page, years: string) => mapsOf(page, years).first();

test('a place on the map leads to its page', async ({ page }) => {
  await page.goto('/map/');
  await region(page, '2024 to 2025').locator('a', { hasText: 'Damascus' }).click();
  await expect(page).toHaveURL('/places/damascus/');
});

test('each stretch of time has what its articles name, and what is far from the rest on a map of the world', async ({
  page,
}) => {
  await page.goto('/map/');
  await expect(region(page, '2015')).toContainText('Latakia');
  await expect(region(page, '2015')).not.toContainText('Nineveh');
  await expect(region(page, '2026')).toContainText('Nineveh');
  await expect(region(page, '2024 to 2025')).not.toContainText('Moscow');
  await expect(mapsOf(page, '2024 to 2025').last()).toContainText('Moscow');
});

test('the country that articles name most is tinted deepest, and leads to its page; others are named only', async ({
  page,
}) => {
  await page.goto('/map/');
  const tintOf = async (country: string) =>
    Number(
      await region(page, '2026')
        .locator(`a[href="/countries/${country}/"] use`)
        .getAttribute('fill-opacity'),
    );
  expect(await tintOf('iraq')).toBeGreaterThan(await tintOf('syria'));
  await expect(region(page, '2026').locator('.neighbor', { hasText: 'Turkey' })).toHaveCount(1);
  await expect(region(page, '2026').locator('a', { hasText: 'Turkey' })).toHaveCount(0);
});

test('places stand where they are: Latakia north of Tartus, Baghdad east of both', async ({
  page,
}) => {
  await page.goto('/map/');
  const spot = async (name: string) => {
    const circle = region(page, '2015').locator('a', { hasText: name }).first().locator('circle');
    return {
      x: Number(await circle.getAttribute('cx')),
      y: Number(await circle.getAttribute('cy')),
    };
  };
  const [latakia, tartus, baghdad] = [
    await spot('Latakia'),
    await spot('Tartus'),
    await spot('Baghdad'),
  ];
  expect(latakia.y).toBeLessThan(tartus.y);
  expect(baghdad.x).toBeGreaterThan(tartus.x + 100);
});

test('the table has every country and place by stretch of time, with what happened there', async ({
  page,
}) => {
  await page.goto('/map/');
  const row = page.getByRole('row', { name: /^Latakia/ });
  await expect(row).toContainText('Russia sends troops to Latakia');
  await expect(row.locator('[data-label="In 2026"]')).toHaveText('0');
  await expect(region(page, '2015').locator('a', { hasText: 'Latakia' })).toHaveText('Latakia · 2');
  await expect(row.locator('[data-label="In 2015"]')).toHaveText('2');
  await page.getByRole('button', { name: 'Mentions' }).click();
  await page.getByRole('button', { name: 'Mentions' }).click();
  await expect(page.locator('tbody tr').first()).toContainText('United States');
});

test('on a phone a whole map is seen at once, with the name of every place in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/map/');
  const maps = mapsOf(page, '2024 to 2025');
  await maps.first().scrollIntoViewIfNeeded();
  await expect(maps.first()).toBeInViewport({ ratio: 0.99 });
  for (const name of ['Damascus', 'Sayyida Zainab Shrine', 'eastern Syria', 'Turkey']) {
    await expect(maps.first()).toContainText(name);
  }
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBe(widths[1]);
});

import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';

const map = (page: Page) => page.locator('.map-picture').filter({ visible: true });

test('a place on the map leads to its page', async ({ page }) => {
  await page.goto('/map/');
  await map(page).locator('a', { hasText: 'Damascus' }).click();
  await expect(page).toHaveURL('/places/damascus/');
});

test('what is named most is drawn largest, and what is out of sight is said', async ({ page }) => {
  await page.goto('/map/');
  const radiusOf = async (name: string) =>
    Number(
      await map(page)
        .locator('a', { hasText: new RegExp(`^${name}(?: · \\d+)?$`) })
        .locator('circle')
        .getAttribute('r'),
    );
  expect(await radiusOf('Syria')).toBeGreaterThan(await radiusOf('Tartus'));
  await expect(map(page)).not.toContainText('Moscow');
  await expect(page.getByText('Not in sight here:')).toContainText('Moscow');
});

test('places stand where they are: Latakia north of Damascus, Baghdad east of both', async ({
  page,
}) => {
  await page.goto('/map/');
  const spot = async (name: string) => {
    const circle = map(page).locator('a', { hasText: name }).first().locator('circle');
    return {
      x: Number(await circle.getAttribute('cx')),
      y: Number(await circle.getAttribute('cy')),
    };
  };
  const [latakia, damascus, baghdad] = [
    await spot('Latakia'),
    await spot('Damascus'),
    await spot('Baghdad'),
  ];
  expect(latakia.y).toBeLessThan(damascus.y);
  expect(baghdad.x).toBeGreaterThan(damascus.x + 300);
});

test('the table has every country and place, with what happened there', async ({ page }) => {
  await page.goto('/map/');
  const row = page.getByRole('row', { name: /^Latakia/ });
  await expect(row).toContainText('Russia sends troops to Latakia');
  await expect(row.locator('[data-label="Events there"]')).toHaveText('1');
  await expect(map(page).locator('a', { hasText: 'Latakia' })).toHaveText('Latakia · 1');
  await page.getByRole('button', { name: 'Mentions' }).click();
  await page.getByRole('button', { name: 'Mentions' }).click();
  await expect(page.locator('tbody tr').first()).toContainText('United States');
});

test('on a phone the whole map is seen at once, with the name of every place in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/map/');
  await expect(map(page)).toBeInViewport({ ratio: 0.99 });
  for (const name of ['Latakia', 'Damascus', 'Sayyida Zainab Shrine', 'Baghdad', 'Nineveh']) {
    await expect(map(page)).toContainText(name);
  }
});

import { expect, test } from './quiet-page.ts';

test('a tie in the picture leads to its row, and the row to the passage', async ({ page }) => {
  await page.goto('/network/2026/');
  await page.locator('.network-picture a text', { hasText: 'has forces in' }).last().click();
  await expect(page).toHaveURL(/\/network\/2026\/#united-states\.to\.nineveh$/);
  const row = page.locator(':target');
  await expect(row).toContainText('Nour News');
  await row.getByRole('link', { name: /passage “/ }).click();
  await expect(page).toHaveURL(/\/articles\/iraq-and-the-prisoners-from-syria\/#/);
});

test('a claim in the picture stands with the outlet that makes it', async ({ page }) => {
  await page.goto('/network/');
  const labels = page.locator('.network-picture a', { hasText: 'supports' });
  for (const label of await labels.all()) {
    await expect(label).toContainText(/intelNews|Americans\.org|Monitor|ChosunBiz|Nour News/);
  }
});

test('a node leads to the page of who it is', async ({ page }) => {
  await page.goto('/network/2015/');
  await page.locator('.network-picture a', { hasText: /^Hezbollah$/ }).click();
  await expect(page).toHaveURL('/actors/hezbollah/');
});

test('the network of one year has the ties that its articles tell of', async ({ page }) => {
  await page.goto('/network/');
  await page.getByRole('navigation', { name: 'Times' }).getByText('2015').click();
  await expect(page).toHaveURL('/network/2015/');
  await expect(page.locator('tbody')).toContainText('Hezbollah');
  await expect(page.locator('tbody')).not.toContainText('Hayat Tahrir al-Sham');
});

test('a time is chosen by when things happened, and its articles are named by their year', async ({
  page,
}) => {
  await page.goto('/network/');
  const times = page.getByRole('navigation', { name: 'Times' });
  await expect(times.getByRole('link')).toHaveText(['All years', '2015', '2024 to 2025', '2026']);
  await times.getByText('2024 to 2025').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Network 2024 to 2025');
  await expect(page.getByText('as articles of 2025 tell it')).toBeVisible();
});

test('the table of ties can be sorted by any column and narrowed by any word', async ({ page }) => {
  await page.goto('/network/');
  const first = page.locator('tbody tr').first();
  await page.getByRole('button', { name: 'To', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'To' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(first).toContainText('Assad government');
  await page.getByRole('button', { name: 'To', exact: true }).click();
  await expect(first).toContainText('United States');
  await page.getByLabel('Only rows with').fill('bashar');
  await expect(page.locator('sortable-table').getByRole('status')).toContainText(
    /^1 of \d+ rows have “bashar”\.$/,
  );
  await expect(page.locator('tbody tr').filter({ visible: true })).toHaveCount(1);
});

test('the page of a country has its own ties as a picture', async ({ page }) => {
  await page.goto('/countries/iraq/');
  const picture = page.getByRole('region', { name: 'Picture of the ties of Iraq' });
  await expect(picture.locator('svg a', { hasText: 'Russia' }).first()).toBeVisible();
});

test('on paper the whole network is seen', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/network/');
  const picture = await page
    .getByRole('region', { name: 'Picture of the network' })
    .locator('svg')
    .boundingBox();
  expect(picture && picture.x + picture.width).toBeLessThanOrEqual(794);
});

test('ties are sorted by when they were, not by the words for it', async ({ page }) => {
  await page.goto('/network/');
  await page.getByRole('button', { name: 'When', exact: true }).click();
  const days = await page
    .locator('tbody td[data-label=When]')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
  const years = days.flatMap((words) => /\d{4}/.exec(words) ?? []);
  expect(years).toEqual(years.toSorted());
  expect(days.at(-1)).toMatch(/^none: /);
});

test('a tie in the picture leads to its row even when the row is filtered out', async ({
  page,
}) => {
  await page.goto('/network/2026/');
  await page.getByLabel('Only rows with').fill('border');
  await page.locator('.network-picture a text', { hasText: 'negotiates' }).first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.getByLabel('Only rows with')).toHaveValue('');
});

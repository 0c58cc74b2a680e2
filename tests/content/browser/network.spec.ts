import { expect, test } from '../../browser/quiet-page.ts';

test('a tie in the matrix leads to its row, and the row to the passage', async ({ page }) => {
  await page.goto('/network/2026/');
  const matrix = page.getByRole('table', { name: /^Who acts/ });
  const row = matrix.getByRole('row', { name: /^United States/ });
  await row.getByRole('link', { name: 'forces in' }).click();
  const target = page.locator(':target');
  await expect(target).toContainText('Nineveh');
  await expect(target).toContainText('Nour News');
  await target.getByRole('link', { name: /passage “/ }).click();
  await expect(page).toHaveURL(/\/articles\/iraq-and-the-prisoners-from-syria\/#/);
});

test('what only one side claims is marked so in the matrix', async ({ page }) => {
  await page.goto('/network/2026/');
  const matrix = page.getByRole('table', { name: /^Who acts/ });
  await expect(matrix.getByRole('link', { name: 'only claimed talks' }).first()).toBeVisible();
  await expect(matrix.getByRole('link', { name: 'stated forces in' }).first()).toBeVisible();
});

test('a party leads to the page of who it is', async ({ page }) => {
  await page.goto('/network/2015/');
  await page
    .getByRole('table', { name: /^Who acts/ })
    .getByRole('rowheader', { name: 'Hezbollah' })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL('/actors/hezbollah/');
});

test('the ties of one year are those that its articles tell of', async ({ page }) => {
  await page.goto('/network/');
  const times = page.getByRole('navigation', { name: 'Times' });
  await expect(times.getByRole('link')).toHaveText(['All years', '2015', '2024 to 2025', '2026']);
  await times.getByText('2015').click();
  await expect(page).toHaveURL('/network/2015/');
  await expect(page.getByText('as articles of 2015 tell it')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Hezbollah');
  await expect(page.getByRole('main')).not.toContainText('Hayat Tahrir al-Sham');
});

test('the ties that one outlet tells of can be seen alone', async ({ page }) => {
  await page.goto('/network/');
  await page.getByRole('navigation', { name: 'Outlets' }).getByText('Nour News').click();
  await expect(page).toHaveURL('/network/outlets/nour-news/');
  const passages = page.locator('sortable-table td[data-label=Passage]');
  for (const words of await passages.allTextContents()) expect(words).toContain('Nour News');
});

test('the page of a country says a tie once, to all whom it has', async ({ page }) => {
  await page.goto('/countries/iraq/');
  const ties = page.getByRole('region', { name: 'Ties', exact: true });
  const agreed = ties.getByRole('listitem').filter({ hasText: 'agrees to share' });
  await expect(agreed).toHaveCount(1);
  await expect(agreed).toContainText('the Assad government, Iran, Russia, both ways');
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


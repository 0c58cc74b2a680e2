import { test as loudTest } from '@playwright/test';
import { expect, test } from '../../browser/quiet-page.ts';

test('a question is put to the database in the page, and its answer leads to a passage', async ({
  page,
}) => {
  await page.goto('/data/');
  await page.getByRole('button', { name: 'Ask: Which passages speak of officials?' }).click();
  const answer = page.getByRole('region', { name: 'The answer' });
  await expect(answer.getByRole('columnheader')).toHaveText(['text', 'address']);
  await answer.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\/[a-z-]+\/#[a-z-]+$/);
});

test('a line that loads data works as it is copied', async ({ page, request }) => {
  await page.goto('/data/');
  const lines = await page.locator('pre').allInnerTexts();
  for (const program of ['pandas.read_csv', 'read.csv', 'sqlite3', 'datasette']) {
    const line = lines.find((one) => one.includes(program)) ?? '';
    const [address = ''] = /http:[^\s"]+/.exec(line) ?? [];
    expect((await request.get(address)).status(), line).toBe(200);
  }
});

test('a reader asks in SQL of their own, and is told what is wrong with it', async ({ page }) => {
  await page.goto('/data/');
  const query = page.getByRole('textbox', { name: 'A query of your own, in SQL' });
  await query.fill('SELECT count(*) AS articles FROM articles');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  const answer = page.getByRole('region', { name: 'The answer' });
  await expect(answer.getByRole('cell')).toHaveText(['5']);
  await query.fill('SELECT * FROM nowhere');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByText('no such table: nowhere')).toBeVisible();
});

test('no question changes what the next is answered', async ({ page }) => {
  await page.goto('/data/');
  const query = page.getByRole('textbox', { name: 'A query of your own, in SQL' });
  for (const change of ['DELETE FROM events', 'DROP TABLE events', "UPDATE events SET title = ''"]) {
    await query.fill(change);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(page.getByText('attempt to write a readonly database')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Ask: What happened, in order?' }).click();
  await expect(page.getByText('20 rows.')).toBeVisible();
});

// The browser itself writes of what it could not fetch.
loudTest('a database that cannot be fetched is said not to be, and can be asked for again', async ({
  page,
}) => {
  await page.route('**/corpus.sqlite', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.goto('/data/');
  const ask = page.getByRole('button', { name: 'Ask: What happened, in order?' });
  await ask.click();
  await expect(page.getByText('The database could not be fetched.')).toBeVisible();
  await ask.click();
  await expect(page.getByRole('columnheader', { name: 'standing' })).toBeVisible();
});

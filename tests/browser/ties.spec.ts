import type { Page } from '@playwright/test';
import { expect, test, ONCE } from './desk-page.ts';

const PHONE = { width: 390, height: 844 };

const rowsOf = (page: Page) => page.locator('sortable-table tbody tr');

test(
  'a tie in the matrix leads to its row, and the row to the passage',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/network/');
    const row = page
      .getByRole('table', { name: words.network.matrixCaption })
      .getByRole('row', { name: /^Gardens Guild/ });
    await row.getByRole('link', { name: 'refuses' }).click();
    const target = page.locator(':target');
    await expect(target).toContainText('any more bicycles');
    await target
      .getByRole('link', { name: words.passageLink.passageOf('Highford Courier', 'opening') })
      .click();
    await expect(page).toHaveURL('/articles/count-of-bicycles/#opening');
    await expect(page.locator('#opening')).toBeInViewport();
  },
);

test('what an outlet tells without a source is marked as only claimed in the matrix', async ({
  page,
  words,
}) => {
  await page.goto('/network/');
  const matrix = page.getByRole('table', { name: words.network.matrixCaption });
  const { claimed, stated } = words.SURENESS_WORDS;
  await expect(matrix.getByRole('link', { name: `${claimed} lends` })).toBeVisible();
  await expect(matrix.getByRole('link', { name: `${stated} refuses` })).toBeVisible();
});

test(
  'ties are those of a year or of an outlet, when these are chosen',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/network/');
    await expect(rowsOf(page)).toHaveCount(2);
    const times = page.getByRole('navigation', { name: words.network.times });
    await expect(times.getByRole('link')).toHaveText([
      words.network.allYears,
      words.yearWords(2024),
      words.yearWords(2025),
    ]);
    await times.getByRole('link', { name: words.yearWords(2024) }).click();
    await expect(page).toHaveURL('/network/2024/');
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(rowsOf(page)).toContainText('lends bicycles to');
    await page
      .getByRole('navigation', { name: words.network.outlets })
      .getByRole('link', { name: 'Highford Courier' })
      .click();
    await expect(page).toHaveURL('/network/outlets/highford-courier/');
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(rowsOf(page)).toContainText('refuses bicycles to');
  },
);

test('the table of ties can be sorted by any column, and says how it is sorted', async ({
  page,
  words,
}) => {
  await page.goto('/network/');
  const { tie, when } = words.network;
  const sortBy = (column: string) =>
    page.getByRole('button', { name: column, exact: true }).click();
  await sortBy(tie);
  await expect(page.getByRole('columnheader', { name: tie, exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(rowsOf(page)).toContainText(['lends bicycles to', 'refuses bicycles to']);
  await sortBy(tie);
  await expect(page.getByRole('columnheader', { name: tie, exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(rowsOf(page)).toContainText(['refuses bicycles to', 'lends bicycles to']);
  // By the time itself; what has none comes last.
  await sortBy(when);
  await expect(rowsOf(page)).toContainText([words.dateWords('2024-22'), 'gives no beginning']);
});

test(
  'the table of ties can be narrowed by any word, and says so; a tie leads to its row all the same',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/network/');
    const field = page.getByLabel(words.tables.onlyWith);
    await field.fill('twelve');
    await expect(page.locator('sortable-table').getByRole('status')).toHaveText(
      words.tables.shown(1, 2, 'twelve'),
    );
    await expect(rowsOf(page).filter({ visible: true })).toHaveCount(1);
    await page
      .getByRole('table', { name: words.network.matrixCaption })
      .getByRole('link', { name: 'refuses' })
      .click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(field).toHaveValue('');
  },
);

for (const path of ['/network/', '/exchange/']) {
  test(`on a phone the matrix of ${path} is a list by party and stays a table`, async ({
    page,
    words,
  }) => {
    const caption =
      path === '/network/' ? words.network.matrixCaption : words.exchange.matrixCaption;
    await page.setViewportSize(PHONE);
    await page.goto(path);
    const row = page
      .getByRole('table', { name: caption })
      .getByRole('row', { name: /^Gardens Guild/ });
    const head = (await row.getByRole('rowheader').boundingBox())!;
    const cell = (await row.getByRole('cell').filter({ visible: true }).boundingBox())!;
    expect(cell.y).toBeGreaterThanOrEqual(head.y + head.height);
    // In a list whom it is toward is said in the cell, for the heads of columns are not seen.
    await expect(row.getByRole('cell')).toContainText('lends');
    expect(cell.x).toBeGreaterThanOrEqual(0);
    expect(cell.x + cell.width).toBeLessThanOrEqual(PHONE.width);
  });
}

test('who gives what to whom, when and on whose word, stands in one row, with the passage', async ({
  page,
  words,
}) => {
  await page.goto('/exchange/');
  const row = page
    .getByRole('table', { name: words.exchange.table })
    .getByRole('row', { name: /twelve bicycles for a summer/ });
  await expect(row.getByRole('rowheader')).toContainText('Gardens Guild');
  await expect(row.getByRole('rowheader')).toContainText('Lakeend Council');
  await expect(row).toContainText(words.dateWords('2024-22'));
  await row
    .getByRole('link', { name: words.passageLink.passageOf('Lake Radio', 'lending') })
    .click();
  await expect(page.locator('#lending')).toBeInViewport();
});

test(
  'bodies of a government can be folded into their country, and are unfolded again',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/exchange/');
    const table = page.getByRole('table', { name: words.exchange.matrixCaption });
    await expect(table.getByRole('columnheader')).toHaveText(['Lakeend Council']);
    const parties = page.getByRole('navigation', { name: words.exchange.parties });
    await parties.getByRole('link', { name: words.exchange.folded }).click();
    await expect(page).toHaveURL('/exchange/by-country/');
    await expect(table.getByRole('columnheader')).toHaveText(['Polvia']);
    await parties.getByRole('link', { name: words.exchange.asNamed }).click();
    await expect(table.getByRole('columnheader')).toHaveText(['Lakeend Council']);
  },
);

test('a line of the picture of who gives to whom leads to the passage', ONCE, async ({ page }) => {
  await page.goto('/exchange/');
  const line = page.locator('svg.exchange-picture a[href*="#lending"]').filter({ visible: true });
  await line.scrollIntoViewIfNeeded();
  // A line that is upright has no width, by which a browser test would take it for hidden.
  const { x, y, width, height } = (await line.locator('.target').boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page).toHaveURL('/articles/guild-lends/#lending');
});

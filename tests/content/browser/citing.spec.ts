import { expect, test } from '../../browser/quiet-page.ts';

const DIGEST = '/articles/us-shares-intelligence-with-new-syria/';

test('from an article to its citation in BibTeX, with today as the day of reading, copied by one press', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2027-02-03T12:00:00Z'));
  await page.goto(DIGEST);
  await page.getByRole('link', { name: 'Cite', exact: true }).click();
  await page.getByRole('button', { name: 'Copy BibTeX of Our digest' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('urldate = {2027-02-03}');
  expect(copied).toContain(`url = {${new URL(page.url()).origin}${DIGEST}}`);
});

test('what a browser does not let us copy is marked to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
  });
  await page.goto(`${DIGEST}cite/`);
  await page.getByRole('button', { name: 'Copy APA of The original' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('copy it by hand');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Middle East Monitor');
});

test('an address of a passage unfolds its citations', async ({ page }) => {
  await page.goto(`${DIGEST}cite/#cite_plot`);
  const passage = page.locator('#cite_plot');
  await expect(passage.getByText('Chicago (author-date)').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every format is there to be marked, and that the day of reading is to be added', async ({
    page,
  }) => {
    await page.goto(`${DIGEST}cite/`);
    await expect(page.getByText('Add the day on which you read it.')).toHaveCount(2);
    await expect(page.getByText('Add the day on which you read it.').first()).toBeVisible();
    await expect(page.getByText('TY - ELEC').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});

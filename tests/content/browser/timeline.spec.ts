import { expect, test } from '../../browser/quiet-page.ts';

const titles = 'main .groups h3';

test('a filter narrows list and picture together, says what is shown, and stands in the address', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const all = await page.locator(titles).count();
  await page.locator('main summary', { hasText: 'Country' }).click();
  await page.getByLabel('Ukraine').check();
  await expect(page).toHaveURL('/timeline/?country=ukraine');
  await expect(page.getByRole('status')).toHaveText(`1 of ${all} events: Ukraine.`);
  await expect(page.locator(titles).filter({ visible: true })).toHaveText([
    'Russia is said to have extended its power in Ukraine',
  ]);
  await expect(page.locator('.act li[data-event]').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('.act').filter({ visible: true })).toHaveCount(1);
  await page.getByLabel('Iran').check();
  await expect(page.getByRole('status')).toContainText('events: Ukraine or Iran.');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(`1 of ${all} events: Ukraine.`);
  await page.getByRole('button', { name: 'Remove Country: Ukraine' }).click();
  await expect(page.locator(titles).filter({ visible: true })).toHaveCount(all);
});

test('a year in which nothing is shown has no heading', async ({ page }) => {
  await page.goto('/timeline/?country=ukraine');
  const years = page.locator('main .groups h2').filter({ visible: true });
  await expect(years).toHaveText(['2014']);
});

test('a country is found by its government, its agencies and its cities, too', async ({ page }) => {
  await page.goto('/timeline/?country=syria');
  const shown = page.locator(titles).filter({ visible: true });
  await expect(shown.filter({ hasText: 'Syria stops an attack on a shrine' })).toHaveCount(1);
  await expect(
    shown.filter({ hasText: 'Russia is said to enlarge its base in Tartus' }),
  ).toHaveCount(1);
});

test('the keyboard stays near when a filter is removed, and a choice stays in its place', async ({
  page,
}) => {
  await page.goto('/timeline/?country=iran&country=syria');
  await page.getByRole('button', { name: 'Remove Country: Iran' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Country: Syria' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main').getByRole('status')).toBeFocused();
  await page.locator('main summary', { hasText: 'Country' }).click();
  const boxes = page.locator('details[data-filter=country]').getByRole('checkbox');
  await boxes.nth(2).check();
  await expect(boxes.nth(2)).toBeChecked();
});

test('an account told alone shows nothing that only the others tell', async ({ page }) => {
  await page.goto('/timeline/?asof=2015-09-30');
  const agreement = page.locator('li', { has: page.locator('#baghdad-agreement') }).last();
  await expect(agreement.getByText('the other does not')).toBeHidden();
  await expect(agreement.getByText('First told')).toBeHidden();
});

test('the dates of the articles stand in words, too, with how they are known', async ({ page }) => {
  await page.goto('/timeline/');
  const words = page.locator('p', { hasText: /^\s*Articles:/ });
  await expect(words).toContainText('intelNews, 30 September 2015;');
  await expect(words).toContainText(
    'Middle East Monitor, between 24 January and about February 2025;',
  );
});

test('only what had been told by October 2015 can be seen, dated as it was then', async ({
  page,
}) => {
  await page.goto('/timeline/?asof=2015-10');
  const shown = page.locator(titles).filter({ visible: true });
  await expect(shown.filter({ hasText: 'Iraq agrees' })).toHaveCount(1);
  await expect(shown.filter({ hasText: 'shrine' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: '2025' })).toBeHidden();
  await expect(page.locator('.act li[data-article]').filter({ visible: true })).toHaveCount(2);
  await page.goto('/timeline/?asof=2015-09-30');
  const agreement = page.locator('li', { has: page.locator('#baghdad-agreement') }).last();
  const outlets = agreement.locator('[data-account]').filter({ visible: true });
  await expect(outlets).toHaveCount(1);
  await expect(outlets).toContainText('intelNews');
});

test('events can be narrowed to those that are established so well', async ({ page }) => {
  await page.goto('/timeline/');
  const all = await page.locator(titles).count();
  await page.locator('main summary', { hasText: 'How well established' }).click();
  await page.getByLabel('One known origin').check();
  await expect(page).toHaveURL(/standing=one-origin/);
  await expect(page.getByRole('status')).toHaveText(`4 of ${all} events: One known origin.`);
  await expect(page.locator(titles).filter({ visible: true })).toContainText([
    'Iraqi officials say that Russia brought about the agreement',
  ]);
});

test('a range holds what is not known exactly only possibly, and says so', async ({ page }) => {
  await page.goto('/timeline/');
  await page.getByLabel('From').fill('2015-09');
  await page.getByLabel('To', { exact: true }).fill('2015-09');
  await expect(page).toHaveURL('/timeline/?from=2015-09&to=2015-09');
  await expect(page.getByRole('status')).toContainText(/\d+ certainly and \d+ possibly/);
  const entry = (id: string) => page.locator('li', { has: page.locator(`#${id}`) }).last();
  await expect(
    entry('work-says-us-was-surprised').getByText('Possibly in this range'),
  ).toBeHidden();
  await expect(
    entry('russia-expands-tartus-base').getByText('Possibly in this range'),
  ).toBeVisible();
});

test('events can be ordered by when they were first told', async ({ page }) => {
  await page.goto('/timeline/');
  await expect(page.locator(titles).first()).toHaveText(
    'Russia is said to have extended its power in Ukraine',
  );
  await page.getByLabel('when these articles first told it').check();
  await expect(page).toHaveURL('/timeline/?order=told');
  const years = page.getByRole('heading', { level: 2 }).filter({ visible: true });
  await expect(years.filter({ hasText: /^\d{4}$/ })).toHaveText(['2015', '2025', '2026']);
  await page.getByLabel('when it happened').check();
  await expect(page.locator(titles).first()).toHaveText(
    'Russia is said to have extended its power in Ukraine',
  );
});

test('no event is marked as in conflict whose accounts can all be true', async ({ page }) => {
  await page.goto('/timeline/');
  await expect(page.locator('.act li[data-event]').first()).toBeVisible();
  await expect(page.locator('.act .conflict')).toHaveCount(0);
  await expect(page.locator('main .groups .conflict')).toHaveCount(0);
});

test('list and picture point at each other', async ({ page }) => {
  await page.goto('/timeline/');
  const row = page.locator('.act li[data-event=shrine-plot-foiled]');
  const entry = page.locator('li[data-timeline]', { has: page.locator('#shrine-plot-foiled') });
  await row.hover();
  await expect(entry).toHaveCSS('outline-style', 'solid');
  await entry.getByRole('link').first().focus();
  await page.mouse.move(0, 0);
  await entry.getByRole('heading').hover();
  await expect(row).toHaveCSS('outline-style', 'solid');
});

test('in the picture events stand in the order of time, each under its stretch', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const stretches = page.locator('.act');
  await expect(stretches.locator('strong')).toHaveText(['2015', '2024 to 2025', '2026']);
  const inRows = await page
    .locator('.act li[data-event]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
  const inList = await page
    .locator('li[data-timeline] h3')
    .evaluateAll((headings) => headings.map(({ id }) => id));
  expect(inRows).toEqual(inList);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('every event and every article has its name in the picture, and a link that can be hit', async ({
    page,
  }) => {
    await page.goto('/timeline/');
    const rows = page.locator('.act li a');
    await expect(rows).toHaveCount((await page.locator(titles).count()) + 5);
    for (const words of ['intelNews', 'Nour News', 'Syria stops an attack']) {
      await expect(rows.filter({ hasText: words }).first()).toBeVisible();
    }
    for (const box of await Promise.all((await rows.all()).map((row) => row.boundingBox()))) {
      expect(box!.height).toBeGreaterThanOrEqual(24);
      expect(box!.x + box!.width).toBeLessThanOrEqual(390);
    }
  });
});

test('every entry begins with its date', async ({ page }) => {
  await page.goto('/timeline/');
  const starts = await page
    .locator('main .groups li[data-timeline]')
    .evaluateAll((items) => items.map((item) => item.textContent.trim().slice(0, 40)));
  for (const start of starts) expect(start).toMatch(/\d{4}/);
});

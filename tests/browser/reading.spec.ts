import { expect, test, ONCE } from './desk-page.ts';

test(
  'from the menu to the comparison, to what each article says, to the passage, and back',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: words.frame.mainMenu, exact: true })
      .getByRole('link', { name: words.menu.comparisons, exact: true })
      .click();
    await page.getByRole('link', { name: 'How many bicycles there are' }).click();
    const row = page.getByRole('row', { name: /^How many bicycles stood/ });
    await expect(row.getByRole('rowheader')).toContainText(
      words.sentenceCase(words.VERDICT_WORDS.apart),
    );
    await expect(row.getByRole('cell')).toContainText([
      'Twenty on the first day.',
      'Forty on an evening in September.',
    ]);
    await row.getByRole('link', { name: words.passageLink.passage('count') }).click();
    await expect(page).toHaveURL('/articles/count-of-bicycles/#count');
    await expect(page.locator('#count')).toBeInViewport();
    await page.goBack();
    await expect(row).toBeInViewport();
  },
);

test('on a phone a comparison folds into blocks and stays a table', ONCE, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/comparisons/how-many-bicycles/');
  const row = page.getByRole('row', { name: /^When did the stations open/ });
  const parts = [row.getByRole('rowheader'), ...(await row.getByRole('cell').all())];
  expect(parts).toHaveLength(3);
  let end = 0;
  for (const part of parts) {
    const { x, y, width, height } = (await part.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(end);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    end = y + height;
  }
});

test('a date that is not printed says on asking how it is known', async ({ page, words }) => {
  await page.goto('/events/stations-open/');
  const { besideDates, SURENESS_WORDS, GRADE_WORDS } = words;
  const accounts = page.getByRole('table', { name: words.event.table });
  const basis = accounts.getByText('The Wednesday before the day of the article, 12 May 2023.');
  await expect(basis).toBeHidden();
  const mark = accounts
    .getByRole('row', { name: words.event.readTime })
    .getByRole('button')
    .filter({ hasText: besideDates.howKnown })
    .first();
  await expect(mark).toHaveAccessibleName(new RegExp(`^${SURENESS_WORDS.reasoned}`));
  await mark.press('Enter');
  await expect(basis).toBeVisible();
  await expect(accounts.getByText(words.sentenceCase(GRADE_WORDS.computed)).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(basis).toBeHidden();
});

test('how well an event is established stands beside it, and its definition is one click away', async ({
  page,
  words,
}) => {
  await page.goto('/events/guild-lends-bicycles/');
  await page.getByRole('link', { name: words.STANDING_WORDS.claimed, exact: true }).click();
  await expect(page.locator(':target')).toContainText(words.STANDING_RULES.claimed);
});

test(
  'a mention in an article leads to the page of what it names, and that page leads back',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/articles/guild-lends/');
    await page.locator('#lending').getByRole('link', { name: 'Gardens Guild' }).click();
    await expect(page).toHaveURL('/actors/gardens-guild/');
    const mentions = page.getByRole('region', { name: words.entityPage.lists.mentions });
    await mentions.getByRole('link', { name: words.passageLink.passage('opening') }).click();
    await expect(page).toHaveURL('/articles/count-of-bicycles/#opening');
  },
);

test('two that are named together have a page of both', ONCE, async ({ page, words }) => {
  await page.goto('/actors/gardens-guild/');
  await page
    .getByRole('region', { name: words.entityPage.lists.companions })
    .getByRole('link', { name: 'Lakeend Council' })
    .click();
  await expect(page).toHaveURL('/together/gardens-guild+lakeend-council/');
  await expect(page.getByRole('region', { name: words.together.passages })).toContainText(
    'The Gardens Guild lends bicycles to the Lakeend Council',
  );
  await expect(page.getByRole('region', { name: words.together.events })).toContainText(
    'The Gardens Guild lends bicycles to the council',
  );
});

test('every number is on one page, with what it counts and where it stands', async ({
  page,
  words,
}) => {
  await page.goto('/figures/');
  const row = page.getByRole('row', { name: /bicycles that the guild lends/ });
  await row.getByRole('link', { name: words.passageLink.passage('lending') }).click();
  await expect(page).toHaveURL('/articles/guild-lends/#lending');
});

test(
  'from a correction a reader comes to both wordings, and from there to the passage, which says that it changed',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/corrections/');
    const correction = page.getByRole('listitem').filter({ hasText: 'The newspaper says 2019.' });
    await expect(correction).toContainText(words.correctionEntry.wrong);
    await correction.getByRole('link', { name: words.correctionEntry.wordings }).click();
    await expect(page).toHaveURL(/^[^#]*\/articles\/count-of-bicycles\/changes\//);
    const wordings = page.getByRole('main').locator('dd');
    await expect(wordings.filter({ hasText: 'closed the mill in 2018' }).first()).toBeVisible();
    await expect(wordings.filter({ hasText: 'closed the mill in 2019' })).toBeVisible();
    await page.getByRole('link', { name: 'mill', exact: true }).first().click();
    await expect(page).toHaveURL('/articles/count-of-bicycles/#mill');
    await expect(page.locator('#mill')).toBeInViewport();
    const [changed = ''] = words.article.changedOn.split('{');
    await expect(
      page.getByRole('complementary', { name: words.article.notes }).last(),
    ).toContainText(changed.trim());
  },
);

test(
  'a place on the map leads to its page, and the table beside it can be sorted',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/map/');
    const rows = page.locator('sortable-table tbody tr');
    await page.getByRole('button', { name: words.map.mentions, exact: true }).click();
    await expect(rows.getByRole('rowheader')).toHaveText(['Mill Station', 'Lakeend']);
    await page.locator('.map-picture a', { hasText: 'Mill Station' }).first().click();
    await expect(page).toHaveURL('/places/mill-station/');
  },
);

test('an address that leads nowhere says so in the words of the desk', async ({ page }) => {
  const answer = await page.request.get('/countries/atlantis/');
  expect(answer.status()).toBe(404);
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A wrong turn');
});

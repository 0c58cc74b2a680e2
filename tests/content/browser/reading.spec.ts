import { expect, test } from '../../browser/quiet-page.ts';

test('from the comparisons to what each says of the date of the plot, to both passages, and back', async ({
  page,
}) => {
  await page.goto('/comparisons/');
  await page.getByRole('link', { name: 'The shrine plot of January 2025' }).click();
  const row = page.getByRole('row', { name: /^When was the attack stopped\?/ });
  await expect(row.getByRole('rowheader')).toContainText('One is more exact');
  await expect(row).toContainText('In part: Earlier in January; no day is given.');

  await row.getByRole('link', { name: 'passage “plot”' }).click();
  await expect(page.locator('#plot')).toBeInViewport();
  await expect(page.locator('#plot')).toContainText('averted on 11 January');
  await page.goBack();
  await row.getByRole('link', { name: 'passage “foiled”' }).click();
  await expect(page.locator('#foiled')).toContainText('gives no day');
  await page.goBack();
  await expect(row).toBeInViewport();
});

test('which article names the shrine, which gives the day, and who first said it, can be told from one page', async ({
  page,
}) => {
  await page.goto('/events/shrine-plot-foiled/');
  const accounts = page.getByRole('table', { name: 'What each article says of it' });
  await expect(accounts.getByRole('columnheader')).toHaveText([
    'Question',
    'Middle East Monitor, between 24 January and about February 2025',
    'ChosunBiz, 26 January 2025',
  ]);
  const cells = (row: string | RegExp) =>
    accounts.getByRole('row', { name: row }).getByRole('cell');
  await expect(cells(/^Places named/)).toHaveText(['Sayyida Zainab Shrine, Damascus', 'Damascus']);
  await expect(cells('When, as it writes')).toHaveText(['“on 11 January”', '“earlier this month”']);
  await expect(cells('Whom it relies on')).toHaveText([
    'One side, unnamed: Middle East Monitor, relying on The Washington Post, relying on Unnamed US officials of 2025',
    'Another outlet: ChosunBiz, relying on The Washington Post, relying on Unnamed US officials of 2025',
  ]);
  await expect(page.getByRole('region', { name: 'In short' })).toContainText(
    '2 articles, 1 known origin: Unnamed US officials of 2025',
  );
  await expect(page.getByRole('region', { name: 'In short' })).toContainText(
    'Accounts differ in how exactly they date it and whether they name the place.',
  );
  await expect(page.getByRole('region', { name: 'Articles that do not tell of it' })).toHaveCount(
    0,
  );
});

test('what each of the five says of the United States and the Islamic State stands in one row', async ({
  page,
}) => {
  await page.goto('/comparisons/united-states-and-the-islamic-state/');
  const row = page.getByRole('row', { name: /^What does the United States do toward/ });
  await expect(row.getByRole('cell')).toHaveCount(5);
  for (const cell of await row.getByRole('cell').all()) {
    await expect(cell.getByRole('link', { name: /^passage/ })).toHaveCount(1);
  }
  const accused = page.getByRole('row', { name: /^Who is said to help the group\?/ });
  await expect(accused.getByRole('rowheader')).toContainText('Only Nour News speaks of it');
  await expect(accused.getByText('Says nothing of it', { exact: true })).toHaveCount(4);
});

test('who objected to whom in 2015, over what, stands on the page of either side', async ({
  page,
}) => {
  await page.goto('/countries/united-states/');
  const ties = page.getByRole('region', { name: 'Ties', exact: true });
  const objections = ties
    .getByRole('listitem')
    .filter({ hasText: 'The United States objects to the Assad government' });
  await expect(objections).toContainText('the part of the Syrian government in the agreement');
  await expect(objections).toContainText('According to Steve Warren');
  await page.goto('/actors/assad-government/');
  await expect(ties).toContainText('is objected to by');
  await ties.getByRole('link', { name: 'intelNews, passage “US objection”' }).first().click();
  await expect(page.locator('#us-objection')).toContainText('Colonel Steve Warren');
});

test('who shares with whom, when and how sure, can be read from the table of givers and receivers', async ({
  page,
}) => {
  await page.goto('/exchange/');
  const table = page.getByRole('table', { name: /^Givers down the side/ });
  const receivers = await table.getByRole('columnheader').allTextContents();
  const cells = table.getByRole('row', { name: /^United States/ }).getByRole('cell');
  const given = cells.nth(receivers.findIndex((name) => name.includes('interim')));
  await expect(given.getByRole('link')).toHaveText(['shares']);
  await expect(given).toContainText('as of 24 January 2025');
  const byOne = page.getByRole('table', { name: /^What passes between whom/ });
  await expect(
    byOne.getByRole('row', { name: /^Iraq and Russia, both ways *: stated agreed/ }).last(),
  ).toContainText('Confirmed; told by: Americans.org, relying on Bob Work');
  await expect(
    byOne.getByRole('row', { name: /^Iran and Iraq, both ways *: stated agreed/ }).first(),
  ).toContainText('Confirmed; told by one of the two: intelNews, relying on Iraqi Joint Operations Command');
});

test('a country is narrowed by a second one, at an address that can be shared', async ({
  page,
}) => {
  await page.goto('/countries/iraq/');
  await page
    .getByRole('region', { name: 'Named together with' })
    .getByRole('link', { name: 'Russia' })
    .click();
  await expect(page).toHaveURL('/together/iraq+russia/');
  const passages = page.getByRole('region', { name: 'Passages that name both' });
  for (const passage of await passages.locator('li li').all()) {
    await expect(passage).toContainText(/Iraq/);
    await expect(passage).toContainText(/Russia/);
  }
  await expect(page.getByRole('region', { name: 'Events that involve both' })).toContainText(
    'Iraq agrees to share intelligence',
  );
});

test('every number is on one page, with what it counts and where it stands', async ({ page }) => {
  await page.goto('/figures/');
  const row = page.getByRole('row', { name: /^more than 3,500 US troops/ });
  await expect(row).toContainText('US troops in Iraq');
  await row.getByRole('link', { name: 'passage' }).click();
  await expect(page.locator('#troops')).toContainText('more than 3,500');
});

test('the limits name what is missing', async ({ page }) => {
  await page.goto('/about/limits/');
  await expect(page.getByRole('region', { name: 'Years without an article' })).toContainText(
    '2016 to 2024',
  );
  await expect(
    page.getByRole('region', {
      name: 'Told by several articles, with no more than one known origin among them',
    }),
  ).toContainText('Syria stops an attack on a shrine near Damascus');
  await expect(page.getByRole('region', { name: 'Who speaks by name' })).toContainText(
    'Of these countries, which the articles name, nobody does: Iran, Iraq, Russia, Syria, Ukraine',
  );
  await expect(
    page.getByRole('region', { name: 'Outlets that are relied on and are not here' }),
  ).toContainText('The Washington Post');
});

test('on a phone a comparison folds into blocks and stays a table', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/comparisons/united-states-and-the-islamic-state/');
  const row = page.getByRole('row', { name: /^What motive is the United States given\?/ });
  await expect(row.getByRole('rowheader')).toBeVisible();
  const boxes = await Promise.all(
    (await row.getByRole('cell').all()).map((cell) => cell.boundingBox()),
  );
  expect(boxes).toHaveLength(5);
  for (const [index, box] of boxes.entries()) {
    const before = boxes[index - 1];
    if (before) expect(box!.y).toBeGreaterThanOrEqual(before.y + before.height);
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
  }
});

test('from a correction a reader comes to both wordings, and from there to the passage', async ({
  page,
}) => {
  await page.goto('/corrections/');
  const correction = page.getByRole('listitem').filter({ hasText: 'militants' });
  await expect(correction).toContainText('Wrong: The digest wrote militants');
  await correction.getByRole('link', { name: 'Both wordings' }).click();
  await expect(page.locator('dd').filter({ hasText: 'by transferring militants' })).toBeVisible();
  await expect(
    page.locator('dd').filter({ hasText: 'by transferring “terrorists”' }).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'claim against the US' }).first().click();
  await expect(page.locator('#claim-against-the-us')).toBeInViewport();
  const notes = page
    .getByRole('complementary', { name: 'Notes to the passage' })
    .filter({ hasText: 'Changed on' });
  await expect(notes.first()).toContainText('Changed on 25 November 2026');
});

test('a passage opens its original at the words that say it', async ({ page }) => {
  await page.goto('/articles/us-fears-for-military-secrets/');
  const notes = page
    .getByRole('complementary', { name: 'Notes to the passage' })
    .filter({ hasText: 'US troops are in Iraq' });
  await notes.locator('summary').click();
  const place = notes.getByRole('link', { name: 'paragraph 6' });
  await expect(place).toHaveAttribute(
    'href',
    /^https:\/\/americans\.org\/.*#:~:text=presence%20of%20over%203%2C500%20U\.S\.%20troops$/,
  );
});

test('a description names what stands behind each of its sentences', async ({ page }) => {
  await page.goto('/actors/hayat-tahrir-al-sham/');
  const [first] = await page.getByRole('link', { name: /^Reference 1:/ }).all();
  await first?.click();
  await expect(page.locator(':target')).toContainText('Seen 25 November 2026');
});

test('the first screen of an event parts what is on record from what is only claimed, and says that accounts differ', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/events/shrine-plot-foiled/');
  const short = page.getByRole('region', { name: 'In short' });
  for (const words of ['On record:', 'Only claimed:', 'Accounts differ']) {
    await expect(short.getByText(words)).toBeInViewport();
  }
});

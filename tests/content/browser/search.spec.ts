import sharp from 'sharp';
import { expect, test } from '../../browser/quiet-page.ts';
import { tabTo } from '../../browser/tab-to.ts';

test('a search finds the article, and its best passage leads to the paragraph', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('combobox', { name: 'Search the full text' })).toBeFocused();
  await page.keyboard.type('Daesh');
  await expect(dialog.getByRole('status')).toContainText('5 articles found');
  const result = dialog
    .getByRole('listitem')
    .filter({ hasText: 'US officials tell of intelligence' });
  await expect(result.locator('mark', { hasText: 'Daesh' }).first()).toBeVisible();
  await tabTo(page, result.locator('ul a').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    /\/articles\/us-shares-intelligence-with-new-syria\/#(?:sharing|duty-to-warn)$/,
  );
  const passage = page.locator(new URL(page.url()).hash.replace(/:~:.*/, ''));
  await expect(passage).toBeInViewport();
  await expect(passage).toContainText('Daesh');
});

test('the query and its filters are kept in the address, and an address is a search', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('combobox', { name: 'Search the full text' }).fill('threat');
  await expect(page).toHaveURL('/search/?q=threat');
  await page.getByText('Country', { exact: true }).click();
  await page.getByLabel('Ukraine').check();
  await expect(page).toHaveURL('/search/?q=threat&country=ukraine');
  await page.getByLabel('Iran').check();
  await expect(page).toHaveURL('/search/?q=threat&country=ukraine&country=iran');
  await page.getByRole('button', { name: 'Remove Country: Ukraine' }).click();
  await expect(page).toHaveURL('/search/?q=threat&country=iran');
  await expect(page.getByLabel('Ukraine')).not.toBeChecked();
  await page.goBack();
  await expect(page.getByLabel('Ukraine')).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=threat');
  await expect(page.getByRole('combobox', { name: 'Search the full text' }).first()).toHaveValue(
    'threat',
  );
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeHidden();

  await page.goto('/search/?q=agreement&kind=article&source=intelnews');
  await expect(page.getByRole('combobox', { name: 'Search the full text' })).toHaveValue(
    'agreement',
  );
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
    'Iraq joins Russia, Syria and Iran in sharing intelligence',
  );
});

test('a search can be for articles with one value of a filter alone', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [filter, value, found] of [
  ['country', 'ukraine', 1],
  ['actor', 'hezbollah', 1],
  ['place', 'damascus', 2],
  ['source', 'washington-post', 2],
  ['year', '2015', 2],
  ['year', '2026', 1],
] as const) {
    await test.step(`a search can be for articles with ${filter} ${value} alone`, async () => {
    await page.goto(`/search/?kind=article&${filter}=${encodeURIComponent(value)}`);
    await expect(page.getByRole('status')).toContainText(`${found} page`);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(found);
    });
  }
});

test('a value that does not exist finds nothing, and can be removed', async ({ page }) => {
  await page.goto('/search/?q=ISIS&country=%3Cb%3EAtlantis');
  await expect(page.getByRole('status')).toContainText('Nothing found.');
  await page.getByRole('button', { name: 'Remove Country: <b>Atlantis' }).click();
  await expect(page.getByRole('status')).toContainText('Islamic State: 5 articles found');
  await expect(page).toHaveURL('/search/?q=ISIS');
});

test('a search lists as many pages as it counts', async ({ page }) => {
  test.setTimeout(180_000);
  for (const query of [
  'days',
  'allies',
  'running',
  'city',
  'states',
  'citizen',
  'ISIS',
  'agreement Ukraine shrine',
  'Zaynab',
  '"in the short term"',
]) {
    await test.step(`"${query}" lists as many pages as it counts`, async () => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const results = page.locator('main .results > li');
    await expect(results.first()).toBeVisible();
    const more = page.getByRole('button', { name: 'Show more' });
    for (let listed = await results.count(); await more.isVisible();) {
      await more.click();
      await expect(results.nth(listed)).toBeVisible();
      listed = await results.count();
    }
    const status = await page.locator('main [role=status]').innerText();
    const counts = [...status.matchAll(/\d+/g)].map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await results.count());
    });
  }
});

test('a word finds and marks the same in whatever form it is written', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [query, plain] of [
  ['ISIS’s', 'ISIS'],
  ["ISIS's", 'ISIS'],
  ["Assad's", 'Assad'],
  ['Putin’s', 'Putin'],
  ['U.S.-led', 'U.S.'],
  ['سوریا', 'Syria'],
  ['داعــش', 'ISIS'],
]) {
    await test.step(`"${query}" finds and marks what "${plain}" does`, async () => {
    const found = async (text = '') => {
      await page.goto(`/search/?q=${encodeURIComponent(text)}`);
      await expect(page.locator('main .results > li').first()).toBeVisible();
      return page.locator('main .results').innerHTML();
    };
    expect(await found(query)).toBe(await found(plain));
    await expect(page.locator('main mark', { hasText: /^(?:Western-led|s)$/ })).toHaveCount(0);
    });
  }
});

test('a number finds the figure in whatever form it is written', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [query, figure] of [
  ['3,500', '3,500'],
  ['3.500', '3,500'],
  ['3 500', '3,500'],
  ['3500', '3,500'],
  ['10,000,000', '10 million'],
  ['$10m', '10 million'],
  ['$10', '10 million'],
  ['"$10 million"', '10 million'],
  ['$1.6bn', '1.6 billion'],
  ['1600000000', '1.6 billion'],
]) {
    await test.step(`${query} finds the figure ${figure}`, async () => {
    await page.goto(`/search/?q=${encodeURIComponent(query ?? '')}&kind=figures`);
    const marks = page.locator('main .results mark', { hasText: figure ?? '' });
    await expect(marks.first()).toBeVisible();
    });
  }
});

test('an excerpt of a table or list has a stop between its parts, and they are found as phrases', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('"said to have warned"')}`);
  await expect(page.locator('main .results ul a').first()).toContainText(
    'US intelligence agencies: said to have warned.',
  );
});

test('a day finds the articles and events of it, the very day first, in whatever form it is written', async ({ page, }) => {
  test.setTimeout(180_000);
  for (const query of ['2015-09-30', '30 September 2015', 'Sept. 30, 2015', '30/9/2015']) {
    await test.step(`${query} finds the articles and events of that day, the very day first`, async () => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toHaveText('8 pages found.');
    const titles = page.locator('main .results h3');
    await expect(titles.first()).toHaveText(
      'Iraq joins Russia, Syria and Iran in sharing intelligence',
    );
    await expect(titles.filter({ hasText: 'Congress appropriates' })).toHaveCount(0);
    });
  }
});

test('a month finds what is of its days', async ({ page }) => {
  await page.goto('/search/?q=September+2015&kind=Event');
  await expect(
    page.getByRole('heading', { level: 3, name: /^Bob Work says that the agreement/ }),
  ).toBeVisible();
});

test('a word of the texts is that before it is part of a name', async ({ page }) => {
  test.setTimeout(180_000);
  for (const query of ['war', 'War', 'work', 'middle east']) {
    await test.step(`"${query}" is a word of the texts before it is part of a name`, async () => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('main .results > li').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'What the query names' })).toBeHidden();
    });
  }
});

test('a part of a name names what has it', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [query, name] of [
  ['zaynab', 'Sayyida Zainab Shrine'],
  ['putin', 'Vladimir Putin'],
  ['warren', 'Steve Warren'],
  ['bob work', 'Bob Work'],
  ['department of war', 'US Department of Defense'],
]) {
    await test.step(`"${query}" names ${name}`, async () => {
    await page.goto(`/search/?q=${encodeURIComponent(query ?? '')}`);
    const named = page.getByRole('region', { name: 'What the query names' });
    await expect(named.getByRole('heading').first()).toHaveText(name ?? '');
    });
  }
});

test('any name of the Islamic State finds it and the articles that name it otherwise', async ({ page, }) => {
  test.setTimeout(180_000);
  for (const query of ['ISIS', 'isis', 'Daesh', 'داعش', 'ИГИЛ', 'so-called Islamic State']) {
    await test.step(`"${query}" finds the Islamic State and the articles that name it otherwise`, async () => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const named = page.getByRole('region', { name: 'What the query names' });
    await expect(named.getByRole('heading').first()).toHaveText('Islamic State');
    await expect(named).toContainText(/Armed group · \d+ mentions in 5 articles/);
    await expect(named).toContainText('Also searched: ');
    const monitor = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /^US officials tell of intelligence/ }) });
    await expect(monitor.locator('mark', { hasText: 'Daesh' }).first()).toBeVisible();
    await monitor.getByRole('link', { name: /calls Daesh/ }).click();
    await expect(page).toHaveURL('/articles/us-shares-intelligence-with-new-syria/#sharing');
    });
  }
});

test('other spellings find the shrine that the article spells Zainab', async ({ page }) => {
  test.setTimeout(180_000);
  for (const query of ['Sayida Zaynab', 'Zaynab', 'Zeinab']) {
    await test.step(`"${query}" finds the shrine that the article spells Zainab`, async () => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const named = page.getByRole('region', { name: 'What the query names' });
    await expect(named.getByRole('heading')).toHaveText('Sayyida Zainab Shrine');
    await expect(page.locator('main .results h3').first()).toHaveText(
      'US officials tell of intelligence shared with Syria’s new authorities',
    );
    });
  }
});

test('a slip of the pen is put right, says so, and can be taken back', async ({ page }) => {
  await page.goto('/search/?q=Hezbolah');
  await expect(page.getByRole('status')).toContainText('Showing results for “Hezbollah”.');
  const named = page.getByRole('region', { name: 'What the query names' });
  await expect(named.getByRole('heading').first()).toHaveText('Hezbollah');
  await page.getByRole('button', { name: 'Search for “Hezbolah” instead' }).click();
  await expect(page.getByRole('status')).toContainText('Nothing found.');
  await expect(named).toBeHidden();
  await page.goBack();
  await expect(named.getByRole('heading').first()).toHaveText('Hezbollah');
});

test('one click narrows to the letters typed', async ({ page }) => {
  await page.goto('/search/?q=Daesh');
  const named = page.getByRole('region', { name: 'What the query names' });
  await named.getByRole('button', { name: 'Only the letters “Daesh”' }).click();
  await expect(named).toBeHidden();
  await expect(page.getByRole('heading', { level: 3, name: /^Nour News says/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name: /^US officials tell/ })).toBeVisible();
});

test('a search for two things finds the articles and passages that have both', async ({ page }) => {
  await page.goto('/search/?q=Iraq+Russia');
  await expect(page.getByRole('status')).toContainText('Iraq and Russia: 2 articles found');
  const first = page.locator('main .results > li').first().locator('ul a').first();
  await expect(first.locator('mark', { hasText: 'Iraq' }).first()).toBeVisible();
  await expect(first.locator('mark', { hasText: 'Russia' }).first()).toBeVisible();
});

test('a phrase in quotation marks is found as it stands, and a minus leaves pages out', async ({
  page,
}) => {
  const titles = page.locator('main .results h3');
  await page.goto('/search/?q=%22duty+to+warn%22&kind=article');
  await expect(titles).toHaveText([
    'US officials tell of intelligence shared with Syria’s new authorities',
  ]);
  await page.goto('/search/?q=agreement&kind=article');
  await expect(titles).toHaveCount(3);
  await page.goto('/search/?q=agreement+-Pentagon&kind=article');
  await expect(page.getByRole('status')).toHaveText('2 pages found.');
  await expect(titles.filter({ hasText: 'Pentagon' })).toHaveCount(0);
});

test('pages with most of the words follow those with all, and say what they lack', async ({
  page,
}) => {
  await page.goto('/search/?q=agreement+Ukraine+shrine');
  await expect(page.getByRole('status')).toContainText('No page has all the words');
  const results = page.locator('main .results > li');
  await expect(results.first()).toContainText('without “');
});

test('the words that led to a passage are highlighted in it', async ({ page }) => {
  await page.goto('/search/?q=ISIS&kind=article');
  const link = page.getByRole('link', { name: /calls Daesh/ });
  await expect(link).toHaveAttribute('href', /#sharing:~:text=.*,?Daesh,-/);
  await link.click();
  const passage = page.locator('#sharing');
  await expect(passage).toBeInViewport();
  const colour = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--color-accent'),
  );
  expect(colour).not.toBe('');
  const { data, info } = await sharp(await passage.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const accent = [0x8a, 0x2b, 0x12];
  let highlighted = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (accent.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 3)) highlighted++;
  }
  // A word in the accent's colour as its ground, not a thin underline.
  expect(highlighted).toBeGreaterThan(300);
});

test('kinds of page are told apart, and a search can be for one kind', async ({ page }) => {
  await page.goto('/search/?q=intelligence');
  await page.getByText('Kind of page', { exact: true }).click();
  for (const kind of ['Article', 'Event', 'Comparison', 'Exchange']) {
    await expect(page.getByLabel(new RegExp(`^${kind} ?\\d`))).toBeVisible();
  }
  await page.getByLabel(/^Event ?\d/).check();
  await expect(page.locator('main .result-kind').first()).toHaveText('Event');
  await expect(page.locator('main .result-kind', { hasText: 'Article' })).toHaveCount(0);
});

test('a number leads to its row among the figures', async ({ page }) => {
  await page.goto('/search/?q=3500&kind=figures');
  await page.locator('main .results ul a').first().click();
  await expect(page).toHaveURL(/\/figures\/#figure_\d+$/);
  await expect(page.locator(':target')).toContainText('3,500');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('search opens, narrows by a filter, and leads to a passage', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).first().tap();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('combobox', { name: 'Search the full text' }).fill('ISIS');
    await expect(dialog.getByRole('status')).toContainText('5 articles found');
    await dialog.getByRole('link', { name: 'Search page with filters' }).tap();
    await page.getByText('Year', { exact: true }).tap();
    await page.getByLabel('2026').tap();
    await expect(page.getByRole('status')).toContainText('Islamic State: 1 article found');
    await page.locator('main .results ul a').first().tap();
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('a filter narrows what is found by name', async ({ page }) => {
  await page.goto('/search/?q=ISIS&year=2026');
  await expect(page.getByRole('status')).toContainText('Islamic State: 1 article found');
});

test('arrows move from the field through the results and back, and Enter follows', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Daesh');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('status')).toContainText('5 articles found');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link', { name: 'Islamic State', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('combobox', { name: 'Search the full text' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/actors/islamic-state/');
});

test('the empty page has queries to begin with, and each finds something', async ({ page }) => {
  await page.goto('/search/');
  const samples = page.locator('main .samples a');
  const hrefs = await samples.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(hrefs.length).toBeGreaterThanOrEqual(3);
  for (const href of hrefs) {
    await page.goto(href);
    await expect(page.getByRole('status')).toContainText(/\d+ (?:article|page)s? found/);
    await expect(samples.first()).toBeHidden();
  }
});

test('our own descriptions are searched, and follow the articles', async ({ page }) => {
  await page.goto('/search/?q=city');
  const titles = page.locator('main .results h3');
  await expect(titles.first()).toHaveText(
    'Tipped off by the US, Syria stopped an attack, report says',
  );
  await expect(titles.filter({ hasText: 'Latakia' })).toBeVisible();
});

test('where the full text cannot be loaded, what is named is found all the same', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${baseURL}/search/?q=ISIS`);
  await expect(page.getByRole('status')).toContainText('The full text cannot be searched now');
  await expect(page.locator('main .named h3').first()).toHaveText('Islamic State');
  await page.getByRole('combobox', { name: 'Search the full text' }).fill('agreement');
  await expect(page.getByRole('status')).toContainText('The full text cannot be searched now.');
  await expect(page.getByRole('status').getByRole('link', { name: 'actors' })).toBeVisible();
  await page.close();
});

test('counts beside the filters are of the current search, and a chosen value leaves its siblings’', async ({
  page,
}) => {
  await page.goto('/search/?q=agreement&kind=article');
  const countOf = (value: string) =>
    page
      .locator('label', { has: page.locator(`input[value="${value}"]`) })
      .locator('.filter-count');
  const open = async () => {
    await page.getByText('Country', { exact: true }).click();
    await page.getByText('Year', { exact: true }).click();
  };
  await open();
  await expect(countOf('2015')).toHaveText('2');
  await expect(countOf('2026')).toHaveText('1');
  await expect(countOf('ukraine')).toHaveText('1');

  await page.goto('/search/?q=agreement&kind=article&year=2026');
  await open();
  await expect(countOf('2015')).toHaveText('2');
  await expect(countOf('2026')).toHaveText('1');
  await expect(countOf('ukraine')).toBeHidden();

  await page.goto('/search/?q=ISIS&kind=article&year=2026');
  await open();
  await expect(countOf('2015')).toHaveText('2');
  await expect(countOf('iraq')).toHaveText('1');
  await expect(countOf('russia')).toBeHidden();

  await page.goto('/search/?q=Hezbollah&kind=article');
  await open();
  await expect(countOf('russia')).toHaveText('1');
  await page.getByRole('combobox', { name: 'Search the full text' }).first().fill('');
  await expect(countOf('russia')).toHaveText('4');
});

test('who names two finds the page of both before all else', async ({ page }) => {
  await page.goto('/search/?q=Iran+Iraq');
  const both = page.getByRole('region', { name: 'What the query names' }).getByRole('heading');
  await expect(both).toHaveText(['Iran and Iraq']);
  await both.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iran and Iraq');
});

test('a result has the mark of how sure its date is, as the page has it', async ({ page }) => {
  await page.goto('/search/?q=shrine');
  const claimed = page.locator('.results li', { hasText: 'US agencies are said to have warned' });
  const mark = claimed.locator('.sure').first();
  await expect(mark).toHaveAccessibleName('reasoned by us');
  await expect(mark).toHaveCSS('background-image', /50%/);
});

import { KINDS_OF_PAGE } from '../../browser/kinds-of-page.ts';
import { expect, test } from '../../browser/quiet-page.ts';

const ARTICLE = '/articles/us-shares-intelligence-with-new-syria/';

test('notes stand beside their passage on a wide screen and after it on a narrow one', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const passage = page.locator('#plot');
  const notes = page
    .getByRole('complementary', { name: 'Notes to the passage' })
    .filter({ hasText: 'Syria stops an attack' });
  await expect(notes).toContainText('One side, unnamed: Unnamed US officials of 2025');
  const basis = notes.getByText('The article gives the day without the year');
  await expect(basis).toBeHidden();
  await notes.locator('summary').click();
  await expect(basis).toBeVisible();
  await expect(notes).toContainText('dated “on 11 January”: 11 January 2025');
  await notes.locator('summary').click();

  await page.setViewportSize({ width: 1280, height: 900 });
  let [text, beside] = [await passage.boundingBox(), await notes.boundingBox()];
  expect(beside!.x).toBeGreaterThan(text!.x + text!.width);
  expect(Math.abs(beside!.y - text!.y)).toBeLessThan(16);

  await page.setViewportSize({ width: 390, height: 844 });
  [text, beside] = [await passage.boundingBox(), await notes.boundingBox()];
  expect(beside!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
});

test('at no width does a page run over its edge', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of Object.values(KINDS_OF_PAGE)) {
    await page.goto(path);
    for (const width of [320, 390, 640, 768, 1024, 1200, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width}`).toBe(0);
    }
  }
});

test('the names of passages stand clear of the text and of the edge', async ({ page }) => {
  await page.goto('/articles/us-fears-for-military-secrets/');
  for (const width of [1200, 1280, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const name = await page.locator('#work-on-the-agreement .permalink').boundingBox();
    const text = await page.locator('#work-on-the-agreement').boundingBox();
    expect(name!.x, `at ${width}`).toBeGreaterThanOrEqual(0);
    expect(name!.x + name!.width, `at ${width}`).toBeLessThanOrEqual(text!.x);
    expect(name!.height, `at ${width}`).toBeLessThanOrEqual(text!.height);
  }
});

test('a line of text has 60 to 75 characters on every wide screen', async ({ page }) => {
  await page.goto(ARTICLE);
  for (const width of [1024, 1280, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const perLine = await page.locator('.passage').evaluateAll((passages) => {
      // Where each letter stands says on which line it is; the last line is seldom full.
      const full = passages.flatMap((passage) => {
        const letters = new Map<number, number>();
        const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          if (text.parentElement?.closest('.permalink')) continue;
          for (let at = 0; at < (text.textContent ?? '').length; at += 1) {
            const range = new Range();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const line = Math.round(range.getBoundingClientRect().bottom / 8);
            letters.set(line, (letters.get(line) ?? 0) + 1);
          }
        }
        return [...letters].sort(([a], [b]) => a - b).slice(0, -1);
      });
      return full.reduce((sum, [, count]) => sum + count, 0) / full.length;
    });
    expect(perLine, `at ${width}`).toBeGreaterThan(60);
    expect(perLine, `at ${width}`).toBeLessThan(75);
  }
});

test('nothing moves while a page loads', async ({ page }) => {
  for (const path of ['/', ARTICLE, '/countries/iraq/', '/timeline/', '/search/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as never as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );
    expect(shift, path).toBeLessThan(0.001);
  }
});

test('a page whose type comes too late is set in the fallback, all of it', async ({ page }) => {
  let isFirst = true;
  await page.route('**/*.woff2', async (route) => {
    // Three of the four faces come at once, one never.
    if (isFirst) isFirst = false;
    else await route.continue();
  });
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  const families = await page
    .locator('h1, #plot, nav')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).fontFamily));
  for (const family of families) {
    expect(family).not.toContain('Source');
    expect(family).toMatch(/Georgia|Arial/);
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('letters of other scripts are loaded only where a name is written in them', async ({
  page,
}) => {
  const fonts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.add(request.url());
  });
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const forEnglish = fonts.size;
  expect(forEnglish).toBeGreaterThan(0);
  await page.goto('/actors/islamic-state/', { waitUntil: 'networkidle' });
  await page.getByText(/^\d+ names, and who uses which$/).click();
  await expect.poll(() => fonts.size).toBe(forEnglish + 2);
  const arabic = page.getByText('داعش', { exact: true });
  expect(await arabic.evaluate((name) => getComputedStyle(name).fontFamily)).toContain('Other');
});

test('paper has the name, address and date of the page, the names of passages and the addresses of other sites, and no navigation', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(ARTICLE);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Related articles' })).toBeHidden();
  const head = page.locator('.on-paper');
  await expect(head).toContainText(/^\s*Deconflict · .*us-shares-intelligence-with-new-syria\//);
  await expect(head).toContainText(/as of \d+ \w+ \d{4}/);
  await expect(page.locator('.permalink').first()).toHaveText('sharing');
  await expect(page.locator('.permalink').first()).toBeVisible();
  const toPassage = page.locator('main .note a:not([href^="#"])').first();
  expect(await toPassage.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
    'Middle East Monitor, passage',
  );
  const copy = page.getByRole('link', { name: 'A copy at gfatf.org' });
  expect(await copy.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
    'https://gfatf.org/archives/',
  );
  expect(
    await page
      .locator('.passage')
      .first()
      .evaluate((text) => getComputedStyle(text).breakInside),
  ).toBe('avoid');
});

test('a reader who asks for more contrast gets no grey text', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await page.goto(ARTICLE);
  const notes = page.getByRole('complementary', { name: 'Notes to the passage' }).first();
  expect(await notes.evaluate((note) => getComputedStyle(note).color)).toBe('rgb(0, 0, 0)');
});

test('on a phone the rows of the table of sources fold, and it stays a table', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ARTICLE);
  const table = page.getByRole('table', { name: 'Whom the article relies on' });
  const row = table.getByRole('row', { name: /A former US official/ });
  await expect(row.getByRole('rowheader')).toHaveText('A former US official');
  const cells = row.getByRole('cell');
  await expect(cells).toHaveCount(2);
  const [first, second] = [await cells.first().boundingBox(), await cells.last().boundingBox()];
  expect(second!.y).toBeGreaterThan(first!.y);
});

test('on a phone the second screen of home has where accounts conflict and the first picture of who shares with whom', async ({
  page,
}) => {
  const SCREEN_PX = 844;
  await page.setViewportSize({ width: 390, height: SCREEN_PX });
  await page.goto('/');
  const conflict = page.getByRole('heading', { name: 'Where accounts conflict' });
  const picture = page.locator('svg.exchange-picture').first();
  for (const part of [conflict, picture]) {
    const { y, height } = (await part.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(2 * SCREEN_PX);
  }
});


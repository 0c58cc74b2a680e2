import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, filled, test, ONCE } from './desk-page.ts';
import { KINDS_OF_DESK_PAGE } from './kinds-of-desk-page.ts';
import { tabTo } from './tab-to.ts';

const ARTICLE = '/articles/stations-open/';
/** A page waits longer than this for its letters. */
const LATER_MS = 100;
const PHONE = { width: 390, height: 844 };

/** Whether a page is set on dark paper. */
const isDark = (page: Page) =>
  page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red + green + blue < (3 * 256) / 2;
  });

/** The language that something is marked as being in, by itself or by what it stands in. */
const languageOf = (text: Locator) =>
  text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));

test('at no width does a page run over its edge', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of Object.values(KINDS_OF_DESK_PAGE)) {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width}`).toBe(0);
    }
  }
});

test('every kind of page is in the language of the desk, and read from its side', async ({
  page,
  language,
  words,
}) => {
  for (const path of Object.values(KINDS_OF_DESK_PAGE)) {
    await page.goto(path);
    const html = page.locator('html');
    await expect(html, path).toHaveAttribute('lang', language);
    await expect(html, path).toHaveCSS('direction', words.direction);
  }
});

test('notes stand beside their passage on a wide screen, on the side where lines end, and after it on a phone', async ({
  page,
  words,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(ARTICLE);
  const passage = page.locator('#stations');
  const notes = page.getByRole('complementary', { name: words.article.notes }).first();
  await expect(notes).toContainText('Highford Courier');
  let [text, beside] = [(await passage.boundingBox())!, (await notes.boundingBox())!];
  expect(Math.abs(beside.y - text.y)).toBeLessThan(16);
  if (words.direction === 'rtl') expect(beside.x + beside.width).toBeLessThan(text.x);
  else expect(beside.x).toBeGreaterThan(text.x + text.width);

  await page.setViewportSize(PHONE);
  [text, beside] = [(await passage.boundingBox())!, (await notes.boundingBox())!];
  expect(beside.y).toBeGreaterThanOrEqual(text.y + text.height);
});

test('a note opens to say how the article dates what a passage tells, and where that stands in the original', async ({
  page,
  words,
}) => {
  await page.goto(ARTICLE);
  const notes = page.getByRole('complementary', { name: words.article.notes }).first();
  const basis = notes.getByText('The Wednesday before the day of the article, 12 May 2023.');
  await expect(basis).toBeHidden();
  await notes.locator('summary').click();
  await expect(basis).toBeVisible();
  await expect(notes).toContainText('on Wednesday');
  await expect(
    notes.getByRole('link', { name: words.article.paragraph(words.numberWords(1)) }),
  ).toHaveAttribute('href', /^https:\/\/example\.org\/.*#:~:text=the%20first%20stations/);
});

test(
  'the theme follows the system until one is chosen; the choice is remembered, and can be taken back',
  ONCE,
  async ({ page, words }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    expect(await isDark(page)).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await isDark(page)).toBe(true);

    await page.getByRole('button', { name: words.themeSwitch.light, exact: true }).click();
    expect(await isDark(page)).toBe(false);
    await page.goto('/timeline/');
    expect(await isDark(page)).toBe(false);

    await page.getByRole('button', { name: words.themeSwitch.dark, exact: true }).click();
    expect(await isDark(page)).toBe(true);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await isDark(page)).toBe(false);
  },
);

test('a remembered theme is there before anything is painted', ONCE, async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    localStorage.theme = 'dark';
  });
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      Object.assign(window, { themeAtBody: document.documentElement.dataset.theme });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(ARTICLE);
  expect(await page.evaluate(() => (window as { themeAtBody?: string }).themeAtBody)).toBe('dark');
});

test('nothing moves while a page loads, though its letters come last', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await wait(LATER_MS);
    await route.continue();
  });
  for (const path of ['/', ARTICLE, '/countries/', '/timeline/', '/search/', '/about/']) {
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

test('a name in an article says what it is when pointed at or reached by keyboard, and Escape puts that away', async ({
  page,
  words,
}) => {
  await page.goto(ARTICLE);
  const name = page.locator('#stations').getByRole('link', { name: 'Lakeend Council' });
  const preview = page.locator('#preview_lakeend-council');
  await expect(preview).toBeHidden();
  await name.hover();
  await expect(preview).toBeVisible();
  await expect(preview).toContainText(
    words.article.previewOf('Council', words.counted(4, 'mention'), words.counted(3, 'article')),
  );
  await expect(preview).toContainText('مجلس ليكند');
  await page.mouse.move(0, 0);
  await expect(preview).toBeHidden();

  await tabTo(page, name);
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('names in other scripts are set in their language, from the side it is read', async ({
  page,
  words,
}) => {
  await page.goto('/places/lakeend/');
  const names = page.getByRole('region', { name: words.entityPage.names, exact: true });
  await names.locator('summary').click();
  for (const [name, language, direction] of [
    ['ليكند', 'ar', 'rtl'],
    ['Лейкенд', 'ru', 'ltr'],
  ] as const) {
    const written = names.getByText(name, { exact: true });
    await expect(written).toBeVisible();
    await expect(written).toHaveCSS('direction', direction);
    expect(await languageOf(written)).toBe(language);
  }
});

test('what the desk wrote is marked as English and read from the left, in pages of any language', async ({
  page,
}) => {
  for (const [path, text] of [
    [ARTICLE, 'Lakeend opens its first bicycle stations'],
    [ARTICLE, 'Stations open at the lake'],
    [ARTICLE, /^Ada Orel spoke for the council/],
    ['/events/council-promises-more/', 'She promises that there will be twice as many.'],
    ['/timeline/', 'The bicycles of Lakeend are counted'],
    ['/comparisons/how-many-bicycles/', 'Twenty on the first day.'],
    ['/about/', /told in our own words/],
    ['/exchange/', /^Who lends bicycles to whom, or refuses to/],
    ['/articles/count-of-bicycles/changes/', 'The newspaper says 2019.'],
    ['/articles/count-of-bicycles/changes/', /had closed the mill in 2018/],
    ['/corrections/', 'The newspaper says 2019.'],
    ['/figures/', '20 bicycles'],
    ['/figures/', 'bicycles that the guild lends'],
    ['/together/gardens-guild+lakeend-council/', 'The Gardens Guild lends bicycles to'],
    ['/together/gardens-guild+lakeend-council/', /It gives no source/],
  ] as const) {
    await page.goto(path);
    const written = page.getByRole('main').getByText(text).first();
    await expect(written).toHaveCSS('direction', 'ltr');
    expect(await languageOf(written), `${path}: ${text}`).toBe('en');
  }
});

test('paper has the name, address and date of the page, and no navigation', async ({
  page,
  words,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(ARTICLE);
  await expect(
    page.getByRole('navigation', { name: words.frame.mainMenu, exact: true }),
  ).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  const head = page.locator('.on-paper');
  await expect(head).toBeVisible();
  await expect(head).toContainText('Spoke');
  await expect(head).toContainText(ARTICLE);
  const [before = ''] = filled(words.frame.asOf, { date: '\n' }).split('\n');
  await expect(head).toContainText(new RegExp(`${before}.*[\\d٠-٩]{4}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page is read to its end by keyboard: past the menu at once, and nothing holds the focus', async ({
  page,
  words,
}) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: words.frame.skip, exact: true });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  await tabTo(page, page.getByRole('main').getByRole('link').last());
});

test(
  'a page is fetched before it is asked for, when a link to it is pointed at',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/');
    const fetched = page.waitForRequest(
      (request) =>
        request.url().endsWith('/timeline/') &&
        (request.headers()['sec-purpose'] ?? '').startsWith('prefetch'),
    );
    await page.getByRole('banner').getByRole('link', { name: words.menu.timeline }).hover();
    await fetched;
  },
);

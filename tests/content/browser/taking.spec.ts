import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from '../../browser/quiet-page.ts';

async function offered(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole('button', { name: 'Take tables and pictures along' }).click();
}

async function downloaded(page: Page, name: RegExp, within = 'main'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(within).getByRole('button', { name }).first().click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('a table is taken along as CSV with the rows that its filter leaves, and the passages of each', async ({
  page,
}) => {
  await page.goto('/network/');
  await page.getByRole('searchbox', { name: 'Only rows with' }).first().fill('refuses');
  await page.getByRole('button', { name: 'Take tables and pictures along' }).click();
  const shown = await page.locator('sortable-table tbody tr:visible').count();
  expect(shown).toBeGreaterThan(0);
  const rows: Record<string, string>[] = parse(await downloaded(page, /^CSV: /, 'sortable-table'), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(shown);
  for (const row of rows) expect(row['Addresses of passages']).toMatch(/\/articles\/[a-z-]+\/#[a-z-]+/);
});

test('who presses twice while it loads is offered each table and picture once', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const { promise: isPressed, resolve: pressed } = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/taking\.[^/]*\.js$/, async (route) => {
    await isPressed;
    await route.continue();
  });
  await page.goto('/network/');
  await page.getByRole('button', { name: 'Take tables and pictures along' }).dblclick();
  pressed(undefined);
  await expect(page.getByText(/^Offered: /)).toBeVisible();
  const names = await page.locator('.take-bar button').evaluateAll((all) => all.map((one) => one.ariaLabel));
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  await expect(page.getByRole('button', { name: 'Hide what can be taken along' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('the buttons that collect passages are no text of a table', async ({ page }) => {
  await page.goto('/comparisons/baghdad-agreement-2015/');
  await page.getByRole('button', { name: 'Take tables and pictures along' }).click();
  const before = await downloaded(page, /^CSV: /);
  await page.getByRole('button', { name: 'Collect passages' }).click();
  await expect(page.getByRole('button', { name: /^Collect .*“agreement”/ }).first()).toBeVisible();
  expect(await downloaded(page, /^CSV: /)).toBe(before);
  await expect(page.getByRole('button', { name: /^Collect .*“agreement”/ }).first()).toBeVisible();
});

test('of the words of outlets as CSV each leads to the passages that have them', async ({ page }) => {
  await offered(page, '/wording/');
  const rows: Record<string, string>[] = parse(await downloaded(page, /^CSV: /), {
    bom: true,
    columns: true,
  });
  const ofWord = rows.filter((row) => row['Words it uses']?.includes('Daesh'));
  expect(ofWord.length).toBeGreaterThan(0);
  for (const row of ofWord) expect(row['Addresses of passages']).toMatch(/\/articles\/[a-z-]+\/#[a-z-]+/);
});

test('a timeline is taken along as CSV with the events that its filter leaves, and the passages of each', async ({
  page,
}) => {
  await page.goto('/timeline/?kind=attack');
  await page.getByRole('button', { name: 'Take tables and pictures along' }).click();
  const titles = page.locator('#timeline_list li:not([hidden]) h3');
  const shown = await titles.allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  const rows: Record<string, string>[] = parse(await downloaded(page, /^CSV: /), {
    bom: true,
    columns: true,
  });
  expect(rows.map(({ title }) => title)).toEqual(shown);
  for (const { dateEarliest = '', dateLatest = '', addresses } of rows) {
    expect(dateEarliest <= dateLatest).toBe(true);
    expect(addresses).toMatch(/\/articles\/[a-z-]+\/#[a-z-]+/);
  }
});

test('two maps of one time are told apart by what they show', async ({ page }) => {
  await offered(page, '/map/');
  for (const name of ['the region', 'the world'])
    await expect(page.getByRole('button', { name: new RegExp(`^SVG: Map, 2015, ${name}$`) })).toHaveCount(1);
});

test('a picture is taken along as SVG that is whole without the page', async ({ page }) => {
  await offered(page, '/map/');
  const svg = await downloaded(page, /^SVG: /);
  const parsed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
  expect(parsed.documentElement?.tagName).toBe('svg');
  expect(svg).toContain('Iraq');
  // Nothing that it uses is left behind on the page.
  const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, id] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  await page.setContent(svg);
  expect((await page.locator('svg').first().boundingBox())?.width).toBeGreaterThan(200);
});

test('the timeline is taken along as one picture, with the events that its filter leaves, where the page has them', async ({
  page,
}) => {
  await page.goto('/timeline/?kind=attack');
  await page.getByRole('button', { name: 'Take tables and pictures along' }).click();
  const bar = page.getByRole('button', { name: /^SVG: / });
  await expect(bar).toHaveCount(1);
  const picture = page.locator('main [data-picture]');
  const rows = picture.locator('ol li:visible');
  const shown = await rows.allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(await picture.locator('ol li').count());
  const box = await picture.boundingBox();
  const placeOf = async (row: string) => {
    const own = await picture.getByText(row, { exact: true }).last().boundingBox();
    return { x: (own?.x ?? 0) - (box?.x ?? 0), y: (own?.y ?? 0) - (box?.y ?? 0) };
  };
  const places = await Promise.all(shown.map(placeOf));
  const svg = await downloaded(page, /^SVG: /);
  const parsed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
  // What it uses, and what that uses, is in it.
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  for (const [, id] of svg.matchAll(/url\((?:&quot;)?#([\w-]+)/g)) expect(ids).toContain(id);
  // It says what its marks mean, in letters that are there without the page.
  for (const words of ['a day', 'an article, when published', 'reasoned by us']) expect(svg.toLowerCase()).toContain(words);
  expect(svg).not.toMatch(/font-family="[^"]*-[\da-f]{16}/);
  expect(svg).toMatch(/font-family="[^"]*sans-serif"/);
  const texts = [...parsed.getElementsByTagName('text')];
  const titles = texts.filter(({ textContent }) => shown.includes(textContent ?? ''));
  expect(titles.map(({ textContent }) => textContent)).toEqual(shown);
  for (const [index, title] of titles.entries()) {
    expect(Math.abs(Number(title.getAttribute('x')) - (places[index]?.x ?? NaN))).toBeLessThan(2);
    expect(Math.abs(Number(title.getAttribute('y')) - (places[index]?.y ?? NaN))).toBeLessThan(24);
  }
});

test('on the home page the line of years is one picture', async ({ page }) => {
  await offered(page, '/');
  await expect(page.getByRole('button', { name: /^SVG: When it happened/ })).toHaveCount(1);
  const svg = await downloaded(page, /^SVG: When it happened/);
  for (const year of ['2015', '2025']) expect(svg).toContain(`>${year}</text>`);
});

for (const path of ['/', '/map/', '/exchange/', '/timeline/']) {
  test(`whoever hears the buttons of ${path} can tell them apart, and so are their files`, async ({
    page,
  }) => {
    await offered(page, path);
    const buttons = page.locator('.take-bar button');
    await expect(buttons.first()).toBeVisible();
    const names = await buttons.evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(new Set(names).size).toBe(names.length);
    const files: string[] = [];
    for (const one of await page.getByRole('button', { name: /^(?:SVG|CSV): / }).all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), one.click()]);
      files.push(download.suggestedFilename());
    }
    expect(new Set(files).size).toBe(files.length);
  });
}

test('the code to embed shows the picture in a frame of another site', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await offered(page, '/map/');
  await page.getByRole('button', { name: /^Copy code to embed/ }).first().click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
  expect(address).toContain('/embed/map/');
  await page.goto(address.replaceAll('&amp;', '&'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a picture is cited with its name, its page and the day', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2027-02-03T12:00:00Z'));
  await offered(page, '/exchange/');
  await page.getByRole('button', { name: /^Copy citation/ }).first().click();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toContain('Who Shares Intelligence with Whom');
  expect(citation).toContain('Accessed February 3, 2027');
});


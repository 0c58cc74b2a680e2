import type { Locator } from '@playwright/test';
import { expect, test } from './desk-page.ts';

const PHONE = { width: 390, height: 844 };
/** How wide the margins of a page are on a phone, in px. */
const MARGIN = 16;

/** Where each line of a text begins and ends, in px from the left. */
const linesOf = (text: Locator) =>
  text.evaluate((element) => {
    const lines: { left: number; right: number; bottom: number }[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const { top, bottom, left, right } of range.getClientRects()) {
        const line = lines.at(-1);
        if (line && (top + bottom) / 2 < line.bottom) {
          line.left = Math.min(line.left, left);
          line.right = Math.max(line.right, right);
        } else lines.push({ left, right, bottom });
      }
    }
    return lines;
  });

/** Where words begin that stand in one piece, in px from the left; of several, the last. */
const placeOf = (within: Locator, asked: string) =>
  within.evaluate((element, text) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = (texts.currentNode.textContent ?? '').lastIndexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + text.length);
      return range.getBoundingClientRect().x;
    }
    throw new Error(`There is no "${text}".`);
  }, asked);

test('a title of two lines begins where the page does, as one of one line', async ({
  page,
  words,
}) => {
  await page.setViewportSize(PHONE);
  for (const [path, title, count] of [
    ['/articles/', 'Forty bicycles found at the mill', 1],
    ['/articles/', 'Lakeend opens its first bicycle stations', 2],
    ['/articles/stations-open/', 'Lakeend opens its first bicycle stations', 2],
    ['/comparisons/how-many-bicycles/', 'How many bicycles there are', 2],
  ] as const) {
    await page.goto(path);
    const lines = await linesOf(page.getByRole('main').getByRole('heading', { name: title }));
    expect(lines, `${path}: ${title}`).toHaveLength(count);
    for (const { left, right } of lines) {
      const from = words.direction === 'rtl' ? PHONE.width - right : left;
      expect(Math.abs(from - MARGIN), `${path}: ${title}`).toBeLessThan(2);
    }
  }
});

test('the text of an article is read from its own side', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/articles/stations-open/');
  for (const { left } of await linesOf(page.locator('#stations'))) {
    expect(Math.abs(left - MARGIN)).toBeLessThan(2);
  }
});

test('time begins where lines do: on the home page, in the timeline, and where another site shows it', async ({
  page,
  words,
}) => {
  const middleOf = async (thing: Locator) => {
    const { x, width } = (await thing.boundingBox())!;
    return x + width / 2;
  };
  const year = (asked: number) => page.locator('figure a', { hasText: words.yearWords(asked) });
  const mark = (title: string) => page.locator('.act li', { hasText: title }).locator('rect');
  const month = (asked: number) => page.locator('.act text', { hasText: words.shortMonth(asked) });
  for (const [path, earlier, later] of [
    ['/', year(2019), year(2023)],
    ['/', year(2023), year(2025)],
    ['/timeline/', mark('Bicycle stations open'), mark('Ada Orel promises')],
    ['/timeline/', mark('The bicycles of Lakeend are counted'), month(10)],
    ['/timeline/', month(9), month(10)],
    ['/embed/timeline/', mark('Bicycle stations open'), mark('Ada Orel promises')],
  ] as const) {
    await page.goto(path);
    const [from, to] = [await middleOf(earlier), await middleOf(later)];
    if (words.direction === 'rtl') expect(to, path).toBeLessThan(from);
    else expect(to, path).toBeGreaterThan(from);
  }
});

test('what follows something in a sentence stands after it, though both are in letters of another script', async ({
  page,
  words,
}) => {
  const { passageLink } = words;
  for (const [path, within, ...inOrder] of [
    ['/articles/count-of-bicycles/', 'td:has(a + a)', 'count', 'opening', 'mill'],
    ['/exchange/', 'li li', 'Lake Radio', passageLink.passage('lending')],
    ['/timeline/', 'li:has(#council-promises-more) p:has(a + a)', 'Ada Orel', 'Lakeend Council'],
    ['/places/lakeend/', 'li:has(strong)', '12', 'bicycles that the guild lends'],
    ['/countries/polvia/', '#section_references + ol li', 'The register', 'Town of'],
  ] as const) {
    await page.goto(path);
    const sentence = page.getByRole('main').locator(within).last();
    for (const [index, text] of inOrder.entries()) {
      const before = inOrder[index - 1];
      if (before === undefined) continue;
      const [from, to] = [await placeOf(sentence, before), await placeOf(sentence, text)];
      if (words.direction === 'rtl') expect(to, `${path}: ${text}`).toBeLessThan(from);
      else expect(to, `${path}: ${text}`).toBeGreaterThan(from);
    }
  }
});

test('the values of a filter stand beside their boxes, whatever letters they are in', async ({
  page,
  words,
}) => {
  await page.goto('/timeline/');
  await page.locator('main summary', { hasText: words.filters.country }).click();
  const box = (await page.getByLabel('Polvia').boundingBox())!;
  const { left, right } = (await linesOf(page.locator('label', { hasText: 'Polvia' })))[0]!;
  const apart = words.direction === 'rtl' ? box.x - right : left - box.x - box.width;
  expect(apart).toBeLessThan(16);
});

test('numbers end below the end of the head of their column', async ({ page }) => {
  await page.goto('/countries/');
  const [head, ...numbers] = await Promise.all(
    (await page.locator('main tr > :nth-child(4)').all()).map(linesOf),
  );
  expect(numbers).toHaveLength(2);
  for (const [number] of numbers) expect(number!.right).toBeCloseTo(head![0]!.right, 0);
});

test('an address on paper ends in its last sign, and code in a page is read from the left', async ({
  page,
  words,
}) => {
  await page.goto('/timeline/');
  await page.getByText(words.timeline.embed).click();
  const code = page.locator('code');
  expect(await placeOf(code, '<iframe')).toBeLessThan(await placeOf(code, 'src='));

  await page.emulateMedia({ media: 'print' });
  const head = page.locator('.on-paper');
  expect(await placeOf(head, '/timeline')).toBeLessThan(await placeOf(head, 'timeline/'));
  expect(await placeOf(head, 'e/')).toBeLessThan(await placeOf(head, '/'));
});

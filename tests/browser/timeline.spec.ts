import type { Page } from '@playwright/test';
import { expect, filled, test, ONCE } from './desk-page.ts';
import { tabTo } from './tab-to.ts';

const CLOSED = 'The old mill of Lakeend is closed';
const OPENED = 'Bicycle stations open in Lakeend';
const PROMISED = 'Ada Orel promises more bicycles';
const LENT = 'The Gardens Guild lends bicycles to the council';
const COUNTED = 'The bicycles of Lakeend are counted';
const EVENTS = [CLOSED, OPENED, PROMISED, LENT, COUNTED];

/** The titles of the events that the list shows. */
const shown = (page: Page) => page.locator('main .groups h3').filter({ visible: true });
/** The events that the picture shows. */
const drawn = (page: Page) => page.locator('.act li[data-event]').filter({ visible: true });

test('a filter narrows list and picture together, says what is shown, and stands in the address by its id', async ({
  page,
  words,
}) => {
  const { country } = words.filters;
  const isSaid = words.filteredTimeline.some;
  await page.goto('/timeline/');
  await expect(shown(page)).toHaveText(EVENTS);
  await page.locator('main summary', { hasText: country }).click();
  await page.getByLabel('Ulan').check();
  await expect(page).toHaveURL('/timeline/?country=ulan');
  await expect(page.getByRole('status')).toHaveText(isSaid(1, 5, ['Ulan']));
  await expect(shown(page)).toHaveText([LENT]);
  await expect(drawn(page)).toHaveCount(1);
  await expect(drawn(page)).toContainText(LENT);

  await page.getByLabel('Polvia').check();
  await expect(page).toHaveURL('/timeline/?country=ulan&country=polvia');
  await expect(page.getByRole('status')).toHaveText(
    isSaid(5, 5, [words.either(['Ulan', 'Polvia'])]),
  );
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(isSaid(1, 5, ['Ulan']));
  await expect(page.getByLabel('Polvia')).not.toBeChecked();

  const chosen = filled(words.filterList.chosen, { filter: country, value: 'Ulan' });
  await page.getByRole('button', { name: filled(words.filterList.remove, { chosen }) }).click();
  await expect(page).toHaveURL('/timeline/');
  await expect(shown(page)).toHaveText(EVENTS);
});

test(
  'an address with the names of values, as it was before they had ids, becomes one with ids',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/timeline/?country=Polvia&kind=Promise');
    await expect(page).toHaveURL('/timeline/?kind=promise&country=polvia');
    await expect(shown(page)).toHaveText([PROMISED]);
    await expect(page.getByRole('status')).toContainText(
      words.filteredTimeline.some(1, 5, []).slice(0, -1),
    );
  },
);

test('the keyboard stays near when a filter is removed', ONCE, async ({ page, words }) => {
  const remove = (value: string) =>
    page.getByRole('button', {
      name: filled(words.filterList.remove, {
        chosen: filled(words.filterList.chosen, { filter: words.filters.country, value }),
      }),
    });
  await page.goto('/timeline/?country=ulan&country=polvia');
  await remove('Ulan').press('Enter');
  await expect(remove('Polvia')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toBeFocused();
});

test('a range says how many are certainly in it and how many possibly, and marks these', async ({
  page,
  words,
}) => {
  await page.goto('/timeline/');
  await page.getByLabel(words.timeline.from, { exact: true }).fill('2023-05');
  await page.getByLabel(words.timeline.to, { exact: true }).fill('2024-06');
  await expect(page).toHaveURL('/timeline/?from=2023-05&to=2024-06');
  // The summer of 2024 has days after June.
  const range = words.filteredTimeline.fromTo('2023-05', '2024-06');
  await expect(page.getByRole('status')).toHaveText(
    words.filteredTimeline.some(3, 5, [words.filteredTimeline.inPart(range, 2, 1)]),
  );
  await expect(shown(page)).toHaveText([OPENED, PROMISED, LENT]);
  const entry = (title: string) => page.locator('main .groups li', { hasText: title });
  const possibly = words.eventEntry.possibly;
  await expect(entry(LENT).getByText(possibly)).toBeVisible();
  await expect(entry(OPENED).getByText(possibly)).toBeHidden();
});

test('a field that holds no date is marked, and says what would be one', async ({
  page,
  words,
}) => {
  await page.goto('/timeline/?from=%3Cb%3Esoon');
  await expect(page.getByLabel(words.timeline.from, { exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(page.getByRole('status')).toContainText(words.filteredTimeline.noDate('<b>soon'));
});

test(
  'events can be ordered by when they were first told, and back undoes it',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/timeline/');
    await page.getByLabel(words.timeline.byTold).check();
    await expect(page).toHaveURL('/timeline/?order=told');
    // The closing of 2019 is first told in 2025.
    await expect(shown(page)).toHaveText([OPENED, PROMISED, LENT, CLOSED, COUNTED]);
    const years = page.locator('main .groups h2').filter({ visible: true });
    await expect(years).toHaveText([2023, 2024, 2025].map((year) => words.yearWords(year)));
    await page.goBack();
    await expect(page).toHaveURL('/timeline/');
    await expect(page.getByLabel(words.timeline.byHappened)).toBeChecked();
    await expect(shown(page)).toHaveText(EVENTS);
  },
);

test('only what had been told by a day can be seen', ONCE, async ({ page, words }) => {
  await page.goto('/timeline/');
  await page.getByLabel(words.timeline.asOf).fill('2023-12');
  await expect(page).toHaveURL('/timeline/?asof=2023-12');
  await expect(shown(page)).toHaveText([OPENED, PROMISED]);
  await expect(page.getByRole('status')).toHaveText(
    words.filteredTimeline.some(2, 5, [words.filteredTimeline.toldBy('2023-12')]),
  );
  // The account of 2025 was not there yet.
  const opened = page.locator('main .groups li[data-timeline]', { hasText: OPENED });
  await expect(opened.locator('[data-account]').filter({ visible: true })).toHaveCount(1);
});

test('arrows move from event to event, Home and End to the first and the last', async ({
  page,
}) => {
  await page.goto('/timeline/?country=polvia&kind=opening');
  await expect(shown(page)).toHaveText([OPENED, LENT]);
  const links = shown(page).getByRole('link');
  await tabTo(page, links.first());
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.first()).toBeFocused();
  await page.goto('/timeline/');
  await tabTo(page, links.first());
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
});

test('a mark in the picture leads to its event in the list', ONCE, async ({ page }) => {
  await page.goto('/timeline/');
  await page.locator('.act li', { hasText: COUNTED }).locator('svg rect').click();
  await expect(page).toHaveURL('/timeline/#bicycles-counted');
  await expect(page.locator('#bicycles-counted')).toBeInViewport();
});

test(
  'another site can show the timeline in a frame, as it is filtered now',
  ONCE,
  async ({ page, words }) => {
    await page.goto('/timeline/?country=ulan');
    await page.getByText(words.timeline.embed).click();
    const code = await page.locator('code[data-embed]').innerText();
    const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
    expect(address).toMatch(/\/embed\/timeline\/\?country=ulan$/);
    await page.goto(address);
    await expect(page.getByRole('status')).toHaveText(words.filteredTimeline.some(1, 5, ['Ulan']));
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await shown(page).first().getByRole('link').click();
    await expect(page).toHaveURL('/events/guild-lends-bicycles/');
  },
);

test('on a phone every event has its name in the picture, and filters are folded until they are wanted', async ({
  page,
  words,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/timeline/');
  await expect(drawn(page)).toHaveCount(5);
  for (const link of await drawn(page).getByRole('link').all()) {
    const { x, width, height } = (await link.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(24);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  }
  const from = page.getByLabel(words.timeline.from, { exact: true });
  await expect(from).toBeHidden();
  await page.getByText(words.timeline.controls).click();
  await from.fill('2025');
  await expect(shown(page)).toHaveText([COUNTED]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline is whole, and shows nothing that would not work', async ({ page, words }) => {
    await page.goto('/timeline/');
    await expect(shown(page)).toHaveText(EVENTS);
    await expect(drawn(page)).toHaveCount(5);
    await expect(page.locator('main form')).toBeHidden();
    // Playwright's search by text passes over <noscript>.
    await expect(page.locator('main noscript p')).toContainText(words.timeline.needsScript);
  });
});

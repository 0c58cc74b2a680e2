import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './desk-page.ts';
import { KINDS_OF_DESK_PAGE } from './kinds-of-desk-page.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What of a page, or of a part of it, does not meet WCAG as far as axe can tell. */
async function faultsOf(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(WCAG_22_AA)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
] as const) {
  test.describe(`in the ${colorScheme} theme at ${width} pixels`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    for (const [kind, path] of Object.entries(KINDS_OF_DESK_PAGE)) {
      test(`the page "${kind}" meets WCAG 2.2 AA as far as axe can tell`, async ({ page }) => {
        await page.goto(path);
        if (kind === 'search') await expect(page.getByRole('status')).not.toBeEmpty();
        expect(await faultsOf(page)).toEqual([]);
      });
    }

    test('the open search dialog meets it, too, with what it found', async ({ page, words }) => {
      await page.goto('/');
      await page.keyboard.press('/');
      await page.keyboard.type('Lakeend');
      const dialog = page.getByRole('dialog', { name: words.search.dialog });
      await expect(dialog.getByRole('status')).not.toBeEmpty();
      expect(await faultsOf(page, 'dialog')).toEqual([]);
    });
  });
}

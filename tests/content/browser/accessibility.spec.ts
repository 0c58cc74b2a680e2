import AxeBuilder from '@axe-core/playwright';
import { KINDS_OF_PAGE } from '../../browser/kinds-of-page.ts';
import { expect, test } from '../../browser/quiet-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`in the ${colorScheme} theme at ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
        test(`the page "${kind}" meets WCAG 2.2 AA as far as axe can tell`, async ({ page }) => {
          await page.goto(path);
          if (kind === 'search') {
            await expect(page.getByRole('status')).toContainText('found');
          }
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
            .analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
        });
      }

      test('the open search dialog meets it, too', async ({ page }) => {
        await page.goto('/');
        await page.keyboard.press('/');
        await page.keyboard.type('Iraq');
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByRole('status')).toContainText('found');
        const { violations } = await new AxeBuilder({ page })
          .include('dialog')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      });
    });
  }
}

import { KINDS_OF_PAGE } from '../../browser/kinds-of-page.ts';
import { expect, test } from '../../browser/quiet-page.ts';
import { faultsOf } from '../../browser/wcag.ts';

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`our page "${kind}" meets WCAG 2.2 AA as far as axe can tell, small and light, large and dark`, async ({
    page,
  }) => {
    await page.goto(path);
    if (kind === 'search') await expect(page.getByRole('status')).toContainText('found');
    expect(await faultsOf(page)).toEqual([]);
  });
}

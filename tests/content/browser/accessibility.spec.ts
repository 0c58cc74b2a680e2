import { KINDS_OF_DESK_PAGE } from '../../browser/kinds-of-desk-page.ts';
import { KINDS_OF_PAGE } from '../../browser/kinds-of-page.ts';
import { expect, test } from '../../browser/quiet-page.ts';
import { faultsOf } from '../../browser/wcag.ts';

/** Kinds of which ours have what the invented desk has little of: long names and tables, many notes and filters. */
const RICHER = ['home', 'article', 'country', 'event', 'comparison', 'timeline', 'exchange', 'search'];

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  if (Object.hasOwn(KINDS_OF_DESK_PAGE, kind) && !RICHER.includes(kind)) continue;
  test(`our page "${kind}" meets WCAG 2.2 AA as far as axe can tell, small and light, large and dark`, async ({
    page,
  }) => {
    await page.goto(path);
    if (kind === 'search') await expect(page.getByRole('status')).toContainText('found');
    expect(await faultsOf(page)).toEqual([]);
  });
}

import { expect, ONCE, test } from './desk-page.ts';
import { KINDS_OF_DESK_PAGE } from './kinds-of-desk-page.ts';
import { faultsOf } from './wcag.ts';

/** Kinds of page that between them have whatever direction and language change. */
const IN_EACH_LANGUAGE = new Set([
  'home',
  'article',
  'country',
  'timeline',
  'network',
  'map',
  'event',
  'comparison',
  'exchange',
  'search',
  'dossier',
  'cite',
]);

for (const [kind, path] of Object.entries(KINDS_OF_DESK_PAGE)) {
  test(
    `the page "${kind}" meets WCAG 2.2 AA as far as axe can tell, small and light, large and dark`,
    IN_EACH_LANGUAGE.has(kind) ? {} : ONCE,
    async ({ page }) => {
      await page.goto(path);
      if (kind === 'search') await expect(page.getByRole('status')).not.toBeEmpty();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
}

test('the open search dialog meets it, too, with what it found', async ({ page, words }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Lakeend');
  const dialog = page.getByRole('dialog', { name: words.search.dialog });
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  expect(await faultsOf(page, 'dialog')).toEqual([]);
});

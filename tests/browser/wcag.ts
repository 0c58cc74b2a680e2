import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** As a reader may have it: small and light, large and dark. */
const VIEWS = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** What of a page, or of a part of it, does not meet WCAG 2.2 AA in one of the views, as far as axe can tell. */
export async function faultsOf(page: Page, part = 'html'): Promise<string[]> {
  const faults: string[] = [];
  for (const { colorScheme, width } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page })
      // No page has a frame, and without a look for them it is a quarter faster.
      .setLegacyMode()
      .include(part)
      .options({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        // Of what meets a rule, each element would be told, too, which takes a third of the time.
        resultTypes: ['violations'],
      })
      .analyze();
    for (const { id, nodes } of violations) {
      const where = nodes.map(({ html }) => html).join(' ');
      faults.push(`${colorScheme}, ${width} pixels: ${id}: ${where}`);
    }
  }
  return faults;
}

import { expect, type Locator, type Page } from '@playwright/test';

const MOST_PRESSES = 400;

/** Moves the focus to something by the Tab key alone, and fails when that does not reach it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not reach ${target.toString()}`);
}

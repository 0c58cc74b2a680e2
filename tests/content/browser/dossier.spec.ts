import { readFile } from 'node:fs/promises';
import { type Page, test as loudTest } from '@playwright/test';
import { expect, test } from '../../browser/quiet-page.ts';

const DIGEST = '/articles/us-shares-intelligence-with-new-syria/';

/** Collects a passage of the digest, and one that a comparison links to. */
async function collectTwo(page: Page) {
  await page.goto(DIGEST);
  await page.getByRole('button', { name: 'Collect passages' }).click();
  await page.getByRole('button', { name: 'Collect plot', exact: true }).click();
  await expect(page.getByText('the dossier has 1 passage.')).toBeVisible();
  // Collecting goes on in the next pages.
  await page.goto('/comparisons/shrine-plot-2025/');
  await page.getByRole('button', { name: /^Collect .*“foiled”/ }).first().click();
  await expect(page.getByText('the dossier has 2 passages.')).toBeVisible();
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('passages from two pages are kept, noted, put in order and taken along with their sources', async ({
  page,
}) => {
  await collectTwo(page);
  await page.getByRole('link', { name: 'Dossier' }).click();
  const entries = page.getByRole('listitem').filter({ has: page.getByRole('textbox') });
  await expect(entries).toHaveCount(2);
  await entries.nth(0).getByRole('textbox').fill('Says | who?\n# loud');
  await entries.nth(0).getByRole('textbox').blur();
  await entries.nth(1).getByRole('button', { name: /^Up/ }).click();
  await page.reload();
  await expect(entries.nth(1).getByRole('textbox')).toHaveValue('Says | who?\n# loud');
  await expect(entries.nth(1).getByRole('blockquote')).toContainText('11 January');

  const markdown = await downloaded(page, 'Markdown with footnotes');
  expect(markdown).toContain('[^2]');
  expect(markdown).toContain(`${String.raw`Says \| who?`}\n\n${String.raw`\# loud`}`);
  expect(markdown).toContain(`${DIGEST}#plot`);
  expect(markdown).toContain('Middle East Monitor');
  expect(await downloaded(page, 'BibTeX')).toContain('organization = {Middle East Monitor}');
  expect(await downloaded(page, 'CSV')).toContain('"Says | who?\n# loud"');
});

test('an address carries a dossier to another reader, whose own stays as it is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await collectTwo(page);
  await page.goto('/dossier/');
  await page.getByRole('button', { name: 'Copy an address that carries it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The address is copied.' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('/');
  await page.goto(address);
  await expect(page.getByText('This dossier came with the address.')).toBeVisible();
  await expect(page.getByRole('blockquote')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show mine' }).click();
  await expect(page.getByText('Nothing has been collected yet.')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Add it to mine' }).click();
  await page.goto('/dossier/');
  await expect(page.getByRole('blockquote')).toHaveCount(2);
});

test('a dossier that cannot be read is set aside, and said to be', async ({ page }) => {
  await page.goto('/dossier/');
  await page.evaluate(() => {
    localStorage.dossier = '{"entries": [{"article": "../evil"}]}';
  });
  await page.reload();
  await expect(page.getByText('What was kept here could not be read.')).toBeVisible();
  await page.evaluate(() => {
    localStorage.dossier = 'spoiled again';
  });
  await page.reload();
  await expect(page.getByText('What was kept here could not be read.')).toBeVisible();
  const unread = await page.evaluate(() => localStorage.getItem('dossier-unread'));
  expect(unread).toContain('evil');
  expect(unread).toContain('spoiled again');
});

test('what was set aside is taken along as a file, also when there is a new dossier', async ({
  page,
}) => {
  await page.goto('/dossier/');
  await page.evaluate(() => {
    localStorage.dossier = '{"entries": [{"note": "three weeks of work"';
  });
  await page.reload();
  expect(await downloaded(page, 'Take it along as a file')).toContain('three weeks of work');
  await collectTwo(page);
  await page.goto('/dossier/');
  await expect(page.getByRole('blockquote')).toHaveCount(2);
  expect(await downloaded(page, 'Take it along as a file')).toContain('three weeks of work');
});

test('what was set aside is thrown away when the reader has said so, and the new dossier stays', async ({
  page,
}) => {
  await page.goto('/dossier/');
  await page.evaluate(() => {
    localStorage.dossier = '{"entries": [{"note": "three weeks of work"';
  });
  await page.reload();
  await collectTwo(page);
  await page.goto('/dossier/');
  const discard = page.getByRole('button', { name: 'Throw it away' });
  page.once('dialog', (dialog) => void dialog.dismiss());
  await discard.click();
  expect(await downloaded(page, 'Take it along as a file')).toContain('three weeks of work');
  page.once('dialog', (dialog) => void dialog.accept());
  await discard.click();
  await expect(page.getByText('What was set aside is thrown away.')).toBeVisible();
  await expect(discard).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('blockquote')).toHaveCount(2);
  await expect(discard).toHaveCount(0);
});

test('a page where nothing was set aside offers nothing of it', async ({ page }) => {
  await collectTwo(page);
  await page.goto('/dossier/');
  await expect(page.getByRole('blockquote')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Take it along as a file' })).toHaveCount(0);
});

test('what a search finds after collecting began has its buttons, and loses them with the others', async ({
  page,
}) => {
  await collectTwo(page);
  await page.goto('/search/');
  await expect(page.getByRole('button', { name: 'Stop collecting' })).toBeVisible();
  const collect = page.locator('main').getByRole('button', { name: /^(?:Collect|Take) / });
  for (const text of ['bounty', 'prison']) {
    await page.locator('main').getByRole('searchbox').or(page.locator('main').getByRole('combobox')).first().fill(text);
    const found = page.locator('main .results a[href*="/articles/"][href*="#"]:not([href*="#:~"])');
    await expect(found.filter({ hasText: text }).first()).toBeVisible();
    await expect(async () => {
      expect(await collect.count()).toBe(await found.count());
    }).toPass();
  }
  await collect.first().click();
  await expect(page.getByText(/the dossier has \d passages?\./)).toBeVisible();
  await page.getByRole('button', { name: 'Stop collecting' }).click();
  await expect(collect).toHaveCount(0);
});

test('who presses “Collect passages” while it is coming back has it on', async ({ page }) => {
  await collectTwo(page);
  const { promise: isPressed, resolve: pressed } = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/collecting\.[^/]*\.js$/, async (route) => {
    await isPressed;
    await route.continue();
  });
  await page.goto(DIGEST);
  await page.getByRole('button', { name: 'Collect passages' }).click();
  pressed(undefined);
  await expect(page.getByText(/on this page, each with a button \+ behind it/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop collecting' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop collecting' }).click();
  await expect(page.getByRole('button', { name: 'Collect passages' })).toBeVisible();
});

test('where storage is off, the reader is told, and the page works on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(DIGEST);
  await page.getByRole('button', { name: 'Collect passages' }).click();
  await page.getByRole('button', { name: 'Collect plot', exact: true }).click();
  const told = page.getByText('This browser keeps nothing for this site, so that no passage can be collected');
  await expect(told).toBeVisible();
  await page.goto('/dossier/');
  await expect(told).toBeVisible();
});

test('where there is no room left, what was kept stays', async ({ page }) => {
  await collectTwo(page);
  await page.goto('/dossier/');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const note = page.getByRole('textbox', { name: /^Your note on/ }).first();
  await note.fill('one more');
  await note.blur();
  await expect(page.getByText('This browser has no room left')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('blockquote')).toHaveCount(2);
});

// The browser itself writes of what it could not fetch.
loudTest('passages that cannot be fetched now are not said to be gone', async ({ page }) => {
  await collectTwo(page);
  await page.route('**/passages.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/dossier/');
  await expect(page.getByText('The passages could not be fetched; your notes are kept.')).toBeVisible();
  await expect(page.getByRole('blockquote').first()).toHaveText('This passage could not be fetched.');
  expect(await downloaded(page, 'Markdown with footnotes')).not.toContain('no longer there');
});

import { type Page, test as withRefusals } from '@playwright/test';
import { words } from '../../../src/desk/shared/words.ts';
import { expect, test } from '../quiet-page.ts';
import { tabTo } from '../tab-to.ts';
import { faultsOf } from '../wcag.ts';

const REPORT = `Lake bicycles, a year on
Highford Courier
By Mara Lind
17 May 2024

The Lakeend Council counted more than 9,000 rides in the first year of its bicycle stations, Ada Orel told the Highford Courier on Thursday. She did not say how many of the riders had come from other towns along the shore.

The council opened the first stations at the Mill Station and the town hall on 10 May 2023. Nothing of that kind had been there before, and few in the town had believed that anybody would want to ride along the lake.`;
const ID = 'lake-bicycles-a-year-on';

const said = (page: Page) => page.locator('article-desk').getByRole('status');
const reportOf = (page: Page) => page.getByRole('textbox', { name: words.textOfReport });
const proposal = (page: Page, label: string) =>
  page.locator('.desk-chip').filter({ hasText: label }).first();
const passage = (page: Page, number: number) =>
  page.getByRole('group', { name: words.passage(number), exact: true });
const findingsOf = (page: Page) => page.locator('.desk-findings > li');

/** Opens the desk, and has a report read where one is given. */
async function desk(page: Page, report?: string): Promise<void> {
  await page.goto('/desk/');
  await expect(page.getByLabel(words.id)).toBeVisible();
  if (report === undefined) return;
  await page.getByLabel(words.paste).fill(report);
  await page.getByRole('button', { name: words.readPasted }).click();
  await expect(said(page)).toContainText('The report is read: 2 paragraphs');
}

/** Chooses words of the report as somebody with a mouse does. */
async function choose(page: Page, text: string): Promise<void> {
  await reportOf(page).evaluate((report, wanted) => {
    const walker = document.createTreeWalker(report, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, text);
  await expect(page.locator('.desk-choose')).toContainText(text.slice(0, 40));
}

test('a report is pasted, proposals accepted, what the check asks filled in: the draft has a page', async ({
  page,
}) => {
  await desk(page, REPORT);
  await expect(page.getByLabel(words.id)).toHaveValue(ID);
  for (const label of [
    'Lakeend Council',
    'Ada Orel',
    'Mill Station',
    'Bicycle stations open',
    '9,000 rides',
    '“Ada Orel told',
  ]) {
    await proposal(page, label).click();
    await expect(proposal(page, label)).toHaveAttribute('aria-pressed', 'true');
  }
  await passage(page, 1)
    .getByLabel(words.passageText, { exact: true })
    .fill('Ada Orel spoke for the Lakeend Council: more than 9,000 rides in the first year.');
  await passage(page, 2)
    .getByLabel(words.passageText, { exact: true })
    .fill('The stations at the Mill Station and the town hall had opened on 10 May 2023.');
  const first = await passage(page, 1).getByLabel(words.passageId).inputValue();
  const title = page.getByLabel('Title', { exact: true }).first();
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await title.fill('Lakeend counts the rides of a year');
  await page.getByLabel('Summary').fill(`The Highford Courier has a count of a year. [@#${first}]`);
  await expect(title).not.toHaveAttribute('aria-invalid');
  await expect(findingsOf(page).filter({ hasText: /^error/ })).toHaveCount(0);
  await expect(page.locator('article-desk .digest')).toContainText('spoke for the Lakeend Council');

  await page.getByRole('button', { name: words.saveDraft }).click();
  await expect(said(page)).toContainText(`content/articles/${ID}.md is saved.`);
  await expect(page.getByLabel(words.id)).toHaveAttribute('readonly');
  await said(page).getByRole('link', { name: words.openPage }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Lakeend counts the rides of a year',
      { timeout: 500 },
    );
  }).toPass();
  await expect(page.locator('.digest')).toContainText('more than 9,000 rides in the first year');
});

test('all of it can be done with the keyboard alone', async ({ page }) => {
  await desk(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel(words.paste));
  await page.keyboard.insertText(REPORT);
  await tabTo(page, page.getByRole('button', { name: words.readPasted }));
  await page.keyboard.press('Enter');
  await expect(reportOf(page)).toBeFocused();
  await page.keyboard.press('Control+Home');
  for (let presses = 0; presses < 2; presses++) {
    await page.keyboard.press('Shift+Control+ArrowRight');
  }
  await expect(page.locator('.desk-choose')).toContainText('“Lake bicycles');
  await tabTo(page, page.getByRole('button', { name: words.made.quotation }));
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(words.noPassage);

  await tabTo(page, proposal(page, '9,000 rides'));
  await page.keyboard.press('Space');
  await expect(said(page)).toContainText('Accepted: “more than 9,000 rides”');
  await expect(proposal(page, '9,000 rides')).toBeFocused();
  await tabTo(page, page.getByLabel(words.id));
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('by-keyboard');
  await tabTo(page, passage(page, 1).getByLabel(words.passageText, { exact: true }));
  await page.keyboard.insertText('The Lakeend Council counted more than 9,000 rides.');
  const figure = page.getByRole('group', { name: words.entry('Figures', 1), exact: true });
  await tabTo(page, figure.getByLabel('Counts'));
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('rides in the first year');
  await expect(figure.getByLabel('Passage')).toHaveValue('lakeend-council-counted');
  await tabTo(page, page.getByRole('button', { name: words.saveDraft }));
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('content/articles/by-keyboard.md is saved.');
  await expect(said(page)).toContainText(words.noPageYet);
});

test('what is proposed is accepted and changed in one go', async ({ page }) => {
  await desk(page, REPORT);
  await page.getByRole('button', { name: `${words.change}: “more than 9,000 rides”` }).click();
  await expect(proposal(page, '9,000 rides')).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page.getByRole('group', { name: words.entry('Figures', 1), exact: true }).getByLabel('Value'),
  ).toBeFocused();
});

test('a proposal that is dismissed goes, the next one has the keyboard, and it can be brought back', async ({
  page,
}) => {
  await desk(page, REPORT);
  const chips = await page.locator('.desk-chip').allInnerTexts();
  const next = chips[chips.findIndex((text) => text.includes('Ada Orel')) + 1] ?? '';
  await page.getByRole('button', { name: `${words.dismiss}: Ada Orel`, exact: true }).click();
  await expect(said(page)).toHaveText(words.dismissed('Ada Orel'));
  await expect(page.locator('.desk-chip', { hasText: next })).toBeFocused();
  await page.getByRole('button', { name: words.bringBack(1) }).click();
  await expect(proposal(page, 'Ada Orel')).toBeVisible();
});

test('what was accepted and not changed is taken back when it is pressed again', async ({
  page,
}) => {
  await desk(page, REPORT);
  await proposal(page, '9,000 rides').click();
  await expect(
    page.getByRole('group', { name: words.entry('Figures', 1), exact: true }),
  ).toBeVisible();
  await proposal(page, '9,000 rides').click();
  await expect(
    page.getByRole('group', { name: words.entry('Figures', 1), exact: true }),
  ).toHaveCount(0);
});

test('of words in the report a date, a figure, a tie, a source or a quotation is made', async ({
  page,
}) => {
  await desk(page, REPORT);
  const make = (made: keyof typeof words.made) =>
    page.getByRole('button', { name: words.made[made], exact: true }).click();

  await choose(page, 'on Thursday');
  await make('date');
  const date = page.getByRole('group', { name: words.entry('Dates', 1), exact: true });
  await expect(date.getByLabel('Event')).toBeFocused();
  await expect(date.getByLabel('Date', { exact: true })).toHaveValue('2024-05-16');
  await expect(date.getByLabel('Written')).toHaveValue('on Thursday');
  await expect(date.getByLabel('Passage')).toHaveValue('lakeend-council-counted');

  await choose(
    page,
    'Lakeend Council counted more than 9,000 rides in the first year of its bicycle stations, Ada Orel',
  );
  await make('tie');
  const tie = page.getByRole('group', { name: words.entry('Relations', 1), exact: true });
  await expect(tie.getByLabel('From')).toHaveValue('lakeend-council');
  await expect(tie.getByLabel('To')).toHaveValue('ada-orel');
  await make('quotation');
  await expect(said(page)).toHaveText(words.chooseFirst);
  await choose(
    page,
    'Lakeend Council counted more than 9,000 rides in the first year of its bicycle stations, Ada Orel',
  );
  await make('quotation');
  await expect(said(page)).toHaveText(words.quotationTooLong(17, 8));

  await choose(page, 'from other towns along the shore');
  await make('quotation');
  await expect(passage(page, 1).getByLabel(words.passageText, { exact: true })).toHaveValue(
    '“from other towns along the shore”',
  );
  await choose(page, 'Ada Orel');
  await make('source');
  await expect(
    page
      .getByRole('group', { name: words.entry('Sources', 2), exact: true })
      .getByLabel('Source', { exact: true }),
  ).toHaveValue('ada-orel');
});

// What is refused is an error to the browser, too.
withRefusals('a report that is no text is answered with what would do', async ({ page }) => {
  await desk(page);
  await page.getByLabel(words.openFile).setInputFiles({
    name: 'report.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 …'),
  });
  await expect(said(page)).toContainText('report.pdf is a PDF; text or a web page was expected.');
});

test('a file that is dropped is read', async ({ page }) => {
  await desk(page);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'report.txt', { type: 'text/plain' }));
    return transfer;
  }, REPORT);
  await page.locator('.desk-intake').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(said(page)).toContainText('The report is read: 2 paragraphs');
});

test('what is not saved is there again when the page is loaded anew', async ({ page }) => {
  await desk(page, REPORT);
  await page.getByLabel('Title', { exact: true }).first().fill('Not saved yet');
  await page.reload();
  await expect(page.getByLabel('Title', { exact: true }).first()).toHaveValue('Not saved yet');
  await expect(said(page)).toHaveText(words.restored);
  await expect(reportOf(page)).toContainText('The Lakeend Council counted');
});

test('who begins anew is asked first, as long as something would be lost', async ({ page }) => {
  const asked: string[] = [];
  let answer = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    return answer ? dialog.accept() : dialog.dismiss();
  });
  const anew = page.getByRole('button', { name: words.startAnew });
  await desk(page);
  await anew.click();
  await desk(page, REPORT);
  const title = page.getByLabel('Title', { exact: true }).first();
  await title.fill('Long work');
  expect(asked).toEqual([]);
  await anew.press('Enter');
  await expect.poll(() => asked).toEqual([words.askAnew]);
  await expect(title).toHaveValue('Long work');
  answer = true;
  await anew.press('Enter');
  await expect(title).toHaveValue('');
});

test('an article that is there is edited, while the page stays as it is', async ({ page }) => {
  await page.goto('/desk/?article=guild-lends');
  const title = page.getByLabel('Title', { exact: true }).first();
  await expect(title).toHaveValue('Gardeners help out with bicycles');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await title.fill('Gardeners lend bicycles');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(said(page)).toContainText('content/articles/guild-lends.md is saved.');
  const other = await page.context().newPage();
  await expect(async () => {
    await other.goto('/articles/guild-lends/');
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Gardeners lend bicycles', {
      timeout: 500,
    });
  }).toPass();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await expect(title).toHaveValue('Gardeners lend bicycles');
});

withRefusals(
  'two who edit one article at once: the second is told, and nothing is lost',
  async ({ page }) => {
    const other = await page.context().newPage();
    for (const one of [page, other]) {
      await one.goto('/desk/?article=count-of-bicycles');
      await one
        .getByLabel('Title', { exact: true })
        .first()
        .fill(one === page ? 'Mine' : 'Theirs');
    }
    await other.getByRole('button', { name: words.save, exact: true }).click();
    await expect(said(other)).toContainText('is saved.');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await expect(said(page)).toContainText('has changed since it was opened here');
    await expect(page.getByLabel('Title', { exact: true }).first()).toHaveValue('Mine');
    const differences = page.locator('.desk-differences');
    await expect(differences).toContainText('Theirs');
    await expect(differences).toContainText('Mine');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: words.saveOver }).click();
    await expect(said(page)).toContainText('is saved.');
    await expect(differences).toBeHidden();

    await other.getByLabel('Title', { exact: true }).fill('Theirs again');
    await other.getByRole('button', { name: words.save, exact: true }).click();
    await other.getByRole('button', { name: words.takeFile }).click();
    await expect(other.getByLabel('Title', { exact: true })).toHaveValue('Mine');
    await expect(other.getByLabel(words.yourText)).toHaveValue(/Theirs again/);
    await other.getByLabel('Title', { exact: true }).fill('Both');
    await other.getByRole('button', { name: words.save, exact: true }).click();
    await expect(said(other)).toContainText('is saved.');
  },
);

test('a source that no file is of is made where it is missed', async ({ page }) => {
  await page.goto('/desk/?article=guild-lends');
  const source = page.getByLabel('Source', { exact: true }).first();
  await source.fill('shore-radio');
  await expect(page.locator('.desk-todo')).toContainText('shore-radio');
  await page
    .getByRole('button', { name: `${words.makeItNow}: shore-radio` })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByLabel('Name', { exact: true }).fill('Shore Radio');
  await dialog.getByLabel('Kind').selectOption('outlet');
  await dialog.getByLabel('Description', { exact: true }).fill('It is heard at the lake.');
  await dialog.getByLabel(words.noteToPassage).selectOption({ index: 1 });
  await expect(dialog.getByLabel('Description', { exact: true })).toHaveValue(
    /^It is heard at the lake\. \[@guild-lends#[a-z-]+\]$/,
  );
  await expect(dialog).toContainText('new source --id shore-radio');
  await dialog.getByLabel('Ownership').fill('not-found');
  await dialog.getByRole('button', { name: words.makeIt, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(said(page)).toContainText('content/sources/shore-radio.yaml is written.');
  await expect(source).not.toHaveAttribute('aria-invalid');
});

test('fields follow the id under which a file is made', async ({ page }) => {
  await page.goto('/desk/?article=guild-lends');
  const source = page.getByLabel('Source', { exact: true }).first();
  await source.fill('pier-radio-example');
  const makeIt = page.getByRole('button', { name: `${words.makeItNow}: pier-radio-example` });
  await makeIt.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Pier Radio');
  await dialog.getByLabel(words.id).fill('pier-radio');
  await dialog.getByLabel('Kind').selectOption('outlet');
  await dialog.getByLabel('Description', { exact: true }).fill('It is heard at the pier.');
  await dialog.getByLabel(words.noteToPassage).selectOption({ index: 1 });
  await dialog.getByLabel('Ownership').fill('not-found');
  await dialog.getByRole('button', { name: words.makeIt, exact: true }).click();
  await expect(source).toHaveValue('pier-radio');
  await expect(source).not.toHaveAttribute('aria-invalid');
});

test('what refers to a passage follows its new id, and what was removed can be brought back', async ({
  page,
}) => {
  await desk(page, REPORT);
  await proposal(page, '9,000 rides').click();
  const figure = page.getByRole('group', { name: words.entry('Figures', 1), exact: true });
  await page.getByLabel('Summary').fill('A count. [@#lakeend-council-counted]');
  await passage(page, 1).getByLabel(words.passageId).fill('counted');
  await page.getByLabel('Summary').focus();
  await expect(page.getByLabel('Summary')).toHaveValue('A count. [@#counted]');
  await expect(figure.getByLabel('Passage')).toHaveValue('counted');
  await passage(page, 1).getByRole('button', { name: words.remove }).last().click();
  await page.getByRole('button', { name: words.undo, exact: true }).click();
  await expect(passage(page, 1).getByLabel(words.passageId)).toHaveValue('counted');
});

withRefusals('an article with an error is not published, and can be a draft', async ({ page }) => {
  await page.goto('/desk/?article=guild-lends');
  await page.getByLabel('Source', { exact: true }).first().fill('nobody-knows-it');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(said(page)).toContainText('1 error would be published');
  await expect(page.getByRole('button', { name: words.saveAsDraft })).toBeVisible();
});

withRefusals('a name that is none brings the keyboard to its field', async ({ page }) => {
  await desk(page);
  await page.getByLabel(words.id).fill('No Name');
  await page.getByRole('button', { name: words.saveDraft }).click();
  await expect(said(page)).toContainText('"No Name" is no id');
  await expect(page.getByLabel(words.id)).toBeFocused();
});

withRefusals('that the server is gone is said until it is back', async ({ page }) => {
  await desk(page, REPORT);
  await page.route('**/desk/api/**', (route) => route.abort());
  await page.getByLabel('Title', { exact: true }).fill('Meanwhile');
  await expect(said(page)).toHaveText(words.serverGone);
  await page.unroute('**/desk/api/**');
  await expect(said(page)).toHaveText(words.serverBack);
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Meanwhile');
});

test('a file that falls beside the frame does not take the place of the page', async ({ page }) => {
  await desk(page);
  const isStopped = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('h1')?.dispatchEvent(drop);
    return drop.defaultPrevented;
  });
  expect(isStopped).toBe(true);
  await expect(said(page)).toHaveText(words.dropInFrame);
});

test('names are found by themselves, and one that is accepted makes no list of them', async ({
  page,
}) => {
  await desk(page, REPORT);
  await passage(page, 1)
    .getByLabel(words.passageText, { exact: true })
    .fill('Ada Orel spoke for the Lakeend Council.');
  await proposal(page, 'Ada Orel').click();
  await expect(page.locator('article-desk .digest')).toContainText('Ada Orel spoke');
  await expect(page.getByLabel('Entities')).toHaveValue('');
  await expect(findingsOf(page).filter({ hasText: 'not under "entities"' })).toHaveCount(0);
});

test('words that the ledger does not have are recorded with a reason', async ({ page }) => {
  await page.goto('/desk/?article=count-of-bicycles');
  const text = passage(page, 1).getByLabel(words.passageText, { exact: true });
  await expect(page.getByLabel(words.whyChanged)).toBeHidden();
  await text.fill(`${await text.inputValue()} So it said.`);
  await expect(page.getByLabel(words.whyChanged)).toBeVisible();
  await expect(page.getByRole('button', { name: words.recordPassages })).toBeVisible();
});

test('a field that has the keyboard is not behind the bar', async ({ page }) => {
  await desk(page, REPORT);
  await page.setViewportSize({ width: 390, height: 700 });
  await page.getByLabel(words.id).focus();
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    const hiddenPx = () =>
      page.evaluate(() => {
        const bar = document.querySelector('.desk-bar')?.getBoundingClientRect().top ?? 0;
        const field = document.activeElement?.getBoundingClientRect();
        const isInBar = document.activeElement?.closest('.desk-bar');
        return isInBar || !field ? 0 : Math.max(0, field.bottom - bar);
      });
    await expect.poll(hiddenPx).toBe(0);
  }
});

test('of words without a date or a figure none is made, and a quotation stands once', async ({
  page,
}) => {
  await desk(page, REPORT);
  const make = (made: keyof typeof words.made) =>
    page.getByRole('button', { name: words.made[made], exact: true }).click();
  await choose(page, 'opened the first stations at');
  await make('date');
  await expect(said(page)).toHaveText(words.noDate);
  await make('figure');
  await expect(said(page)).toHaveText(words.noFigure);
  await reportOf(page).evaluate(() => getSelection()?.removeAllRanges());
  await make('date');
  await expect(said(page)).toHaveText(words.chooseFirst);
  for (let times = 0; times < 2; times++) {
    await choose(page, 'from other towns along the shore');
    await make('quotation');
  }
  await expect(passage(page, 1).getByLabel(words.passageText, { exact: true })).toHaveValue(
    '“from other towns along the shore”',
  );
});

test('a long word makes nothing wide, on the narrowest screen, either', async ({ page }) => {
  await desk(page, REPORT);
  await choose(page, 'Ada Orel');
  await page.getByRole('button', { name: words.made.tie, exact: true }).click();
  await passage(page, 1).getByLabel(words.passageText, { exact: true }).fill('long'.repeat(80));
  await expect(page.locator('article-desk .digest')).toContainText('longlong');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide, `${width} px`).toBeLessThanOrEqual(0);
  }
});

test('passages change places with the keyboard, which stays on the button', async ({ page }) => {
  await desk(page, REPORT);
  const [first, second] = [passage(page, 1), passage(page, 2)];
  const ids = async () =>
    Promise.all([first, second].map((one) => one.getByLabel(words.passageId).inputValue()));
  const before = await ids();
  const down = first.getByRole('button', { name: words.moveDown });
  await down.focus();
  await page.keyboard.press('Enter');
  expect(await ids()).toEqual(before.toReversed());
  await expect(second.getByRole('button', { name: words.moveDown })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(words.isAtEnd);
});

withRefusals(
  'an article that is published answers the questions of a comparison, and a draft is told to be published first',
  async ({ page }) => {
    const title = 'How many bicycles there are';
    const putQuestions = async () => {
      await proposal(page, title).click();
      await page.getByRole('button', { name: words.answerNow }).click();
    };
    await desk(page, REPORT);
    await putQuestions();
    await expect(said(page)).toContainText('Publish the article first');

    await page.goto('/desk/?article=guild-lends');
    await page.getByLabel(words.paste).fill(REPORT);
    await page.getByRole('button', { name: words.readPasted }).click();
    await expect(said(page)).toContainText('The report is read: 2 paragraphs');
    await putQuestions();
    const dialog = page.getByRole('dialog', { name: words.answerTo(title) });
    const asked = dialog.getByRole('group', {
      name: 'How many bicycles stood at the Mill Station?',
    });
    await expect(asked).toContainText('Twenty on the first day. (twenty)');
    await dialog.getByRole('button', { name: words.answerIt }).click();
    await expect(dialog.getByRole('alert')).toContainText('Nothing was written.');
    for (const stance of await dialog.getByLabel(words.cellStance).all()) {
      await stance.selectOption(words.stances.silent);
    }
    expect(await faultsOf(page, '.desk-dialog')).toEqual([]);
    await dialog.getByRole('button', { name: words.answerIt }).click();
    await expect(dialog).toBeHidden();
    await expect(said(page)).toContainText(
      'content/comparisons/how-many-bicycles.yaml is written.',
    );
    await page.goto('/comparisons/how-many-bicycles/');
    await expect(page.locator('main a[href*="/articles/guild-lends/"]').first()).toBeVisible();
  },
);

test('the desk meets WCAG 2.2 AA as far as axe can tell, empty and filled, and fits on a phone', async ({
  page,
}) => {
  await desk(page);
  expect(await faultsOf(page)).toEqual([]);
  await desk(page, REPORT);
  for (const label of ['Ada Orel', 'Bicycle stations open', '9,000 rides']) {
    await proposal(page, label).click();
  }
  await page.getByLabel('Title', { exact: true }).first().fill('It says so');
  await expect(findingsOf(page).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
});

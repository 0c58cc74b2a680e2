import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { chromiumArguments, chromiumPath } from '../browser/chromium.ts';
import { JUDGED_QUERIES, type Kind, KINDS } from './judged-queries.ts';
import { meanOf, measure, type Measures } from './measures.ts';

const PORT = 4325;
/** What was reached: less fails. */
const FLOORS: Partial<Record<string, Partial<Measures>>> = {
  name: { recallAt5: 1 },
  alias: { recallAt5: 1 },
  script: { recallAt5: 1 },
  transliteration: { recallAt5: 1 },
  slip: { recallAt5: 1 },
  'two things': { recallAt5: 1 },
  nothing: { recallAt5: 1 },
  number: { recallAt5: 1, reciprocalRank: 1, ndcgAt10: 0.98 },
  date: { recallAt5: 1, reciprocalRank: 1, ndcgAt10: 1 },
  word: { recallAt5: 1, reciprocalRank: 1, ndcgAt10: 0.94 },
  phrase: { recallAt5: 1, reciprocalRank: 1 },
  all: { recallAt5: 1, reciprocalRank: 0.985, ndcgAt10: 0.98 },
};

const server = await preview({ server: { port: PORT }, logLevel: 'error' });
const executablePath = chromiumPath();
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage();
await page.goto(`http://localhost:${PORT}/search/`);

const judged: { kind: Kind; query: string; ours: Measures; plain: Measures; found: string[] }[] =
  [];
for (const { kind, query, pages } of JUDGED_QUERIES) {
  const ours = await search(page, query);
  const plain = await searchPlainly(page, query);
  const inIndex = pages.filter((path) => !/^\/(?:actors|countries|places)\//.test(path));
  judged.push({
    kind,
    query,
    ours: measure(ours, pages),
    plain: measure(plain, inIndex),
    found: ours,
  });
}
await browser.close();
await server.stop();

const rows = [...KINDS, 'all'].map((kind) => {
  const ofKind = judged.filter((one) => kind === 'all' || one.kind === kind);
  const ours = meanOf(ofKind.map((one) => one.ours));
  const plain = meanOf(ofKind.map((one) => one.plain));
  return { kind, queries: ofKind.length, ours, plain };
});
const shown = (value: number) => value.toFixed(3);
console.table(
  rows.map(({ kind, queries, ours, plain }) => ({
    kind,
    queries,
    'recall at 5': shown(ours.recallAt5),
    '(Pagefind)': shown(plain.recallAt5),
    'reciprocal rank': shown(ours.reciprocalRank),
    '(Pagefind) ': shown(plain.reciprocalRank),
    'nDCG at 10': shown(ours.ndcgAt10),
    '(Pagefind)  ': shown(plain.ndcgAt10),
  })),
);
for (const { query, ours, found } of judged.filter((one) => one.ours.recallAt5 < 1)) {
  console.log(`${query}: recall ${shown(ours.recallAt5)}, found ${found.slice(0, 5).join(' ')}`);
}
const fallen = rows.flatMap(({ kind, ours }) =>
  Object.entries(FLOORS[kind] ?? {})
    .filter(([name, floor]) => ours[name as keyof Measures] < floor - 0.0005)
    .map(([name, floor]) => `${kind}: ${name} is below ${floor}`),
);
if (fallen.length > 0) console.error(`Worse than before:\n  ${fallen.join('\n  ')}`);
process.exitCode = fallen.length > 0 ? 1 : 0;

/** The pages that the site's own search shows, in the order in which a reader meets them. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.evaluate(() => {
    const status = document.querySelector('main [role=status]');
    if (status) status.textContent = '';
  });
  await page.getByRole('combobox', { name: 'Search the full text' }).fill(query);
  await page.waitForFunction(
    () => document.querySelector('main [role=status]')?.textContent !== '',
  );
  const links = await page
    .locator('main site-search h3 a')
    .evaluateAll((found) =>
      found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return [...new Set(links)];
}

/** The pages that Pagefind gives for the letters of the query; its index has no pages of entities. */
async function searchPlainly(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(text);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return found.map(({ url }) => url);
  }, query);
}

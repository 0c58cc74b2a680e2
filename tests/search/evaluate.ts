import { runnerImport } from 'vite';
import { searchOnPage } from './by-page.ts';
import { JUDGED_QUERIES, type Kind, KINDS } from './judged-queries.ts';
import { meanOf, measure, type Measures } from './measures.ts';

type Floors = Partial<Record<string, Partial<Measures>>>;

/** What the site's own index has reached: less fails. */
const FLOORS: Floors = {
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

/** What the reference service has reached, asked in the place of the site's index (`--service`). */
const FLOORS_OF_SERVICE: Floors = {
  all: { recallAt5: 0.99, reciprocalRank: 0.98, ndcgAt10: 0.98 },
};

const isOfService = process.argv.includes('--service');
const { search, searchPlainly, stop } = isOfService ? await service() : await searchOnPage();

const judged: { kind: Kind; query: string; ours: Measures; plain: Measures; found: string[] }[] =
  [];
for (const { kind, query, pages } of JUDGED_QUERIES) {
  const ours = await search(query);
  const plain = await searchPlainly(query);
  const inIndex = pages.filter((path) => !/^\/(?:actors|countries|places)\//.test(path));
  judged.push({
    kind,
    query,
    ours: measure(ours, pages),
    plain: measure(plain, inIndex),
    found: ours,
  });
}
await stop();

const rows = [...KINDS, 'all'].map((kind) => {
  const ofKind = judged.filter((one) => kind === 'all' || one.kind === kind);
  const ours = meanOf(ofKind.map((one) => one.ours));
  const plain = meanOf(ofKind.map((one) => one.plain));
  return { kind, queries: ofKind.length, ours, plain };
});
console.table(
  rows.map(({ kind, queries, ours, plain }) => ({
    kind,
    queries,
    ...columns('', ours),
    ...(isOfService ? {} : columns(' (Pagefind)', plain)),
  })),
);
for (const { query, ours, found } of judged.filter((one) => one.ours.recallAt5 < 1)) {
  console.log(`${query}: recall ${shown(ours.recallAt5)}, found ${found.slice(0, 5).join(' ')}`);
}
const fallen = rows.flatMap(({ kind, ours }) =>
  Object.entries((isOfService ? FLOORS_OF_SERVICE : FLOORS)[kind] ?? {})
    .filter(([name, floor]) => ours[name as keyof Measures] < floor - 0.0005)
    .map(([name, floor]) => `${kind}: ${name} is below ${floor}`),
);
if (fallen.length > 0) console.error(`Worse than before:\n  ${fallen.join('\n  ')}`);
process.exitCode = fallen.length > 0 ? 1 : 0;

/** The service, through modules that know of the build; of Pagefind, nothing is asked beside it. */
async function service(): Promise<Awaited<ReturnType<typeof searchOnPage>>> {
  const { module } = await runnerImport<typeof import('./by-service.ts')>(
    './tests/search/by-service.ts',
    { configFile: false, logLevel: 'error' },
  );
  const { search, stop } = await module.searchByService('dist');
  return {
    search,
    searchPlainly: () => Promise.resolve([]),
    stop: () => {
      stop();
      return Promise.resolve();
    },
  };
}

function columns(of: string, { recallAt5, reciprocalRank, ndcgAt10 }: Measures) {
  return {
    [`recall at 5${of}`]: shown(recallAt5),
    [`reciprocal rank${of}`]: shown(reciprocalRank),
    [`nDCG at 10${of}`]: shown(ndcgAt10),
  };
}

function shown(value: number): string {
  return value.toFixed(3);
}

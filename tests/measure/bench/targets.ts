import type { Measured } from './measured.ts';

/** What was wanted of builds, and what they take. */
export interface Row {
  what: string;
  measured: number;
  target: number;
  met: boolean;
}

/** CPU seconds of peers, by how many bare articles they built. */
export type PeerSeconds = Map<number, Map<string, number>>;

/** As much of a bare build as Starlight takes, by the number of articles. */
const OF_STARLIGHT = new Map([
  [1000, 1],
  [10_000, 0.6],
]);
const LARGEST = { bytes: 250 * 1024, brotli: 40 * 1024 };

/** How far what was measured keeps what was wanted; nothing is said of what was not measured. */
export function targetsOf(all: Measured[], peers: PeerSeconds): Row[] {
  const rows: Row[] = [];
  const row = (what: string, measured: number | undefined, target: number) => {
    if (measured === undefined || Number.isNaN(measured)) return;
    rows.push({ what, measured: Number(measured.toFixed(2)), target, met: measured <= target });
  };
  const find = (corpus: Measured['corpus'], articles: number) =>
    all.find((one) => one.corpus === corpus && one.articles === articles);

  for (const [articles, target] of OF_STARLIGHT) {
    const ours = find('bare', articles)?.build.cpuSeconds;
    const theirs = peers.get(articles)?.get('Starlight');
    row(`bare ${articles}, CPU, of Starlight`, (ours ?? NaN) / (theirs ?? NaN), target);
  }
  const [small, large] = [find('full', 100), find('full', 1000)];
  row('full 1000, CPU s', large?.build.cpuSeconds, 90);
  row('full 1000, peak memory, MiB', large?.build.peakMiB, 2048);
  row(
    'growth from 100 to 1000, exponent',
    Math.log10((large?.build.cpuSeconds ?? NaN) / (small?.build.cpuSeconds ?? NaN)),
    1.05,
  );
  row(
    'full 1000, rebuilt after one article, of cold',
    (large?.rebuild?.cpuSeconds ?? NaN) / (large?.build.cpuSeconds ?? NaN),
    0.1,
  );
  row('bare 10000, check, CPU s', find('bare', 10_000)?.check.cpuSeconds, 10);
  row('full 1000, development, first page, s', large?.served?.firstPage, 10);
  row('full 1000, development, save to page, s', large?.served?.saveToPage, 1);
  for (const { corpus, articles, largest } of all) {
    const most = (size: 'bytes' | 'brotli') => Math.max(...largest.map((page) => page[size]));
    row(`${corpus} ${articles}, largest page, bytes`, most('bytes'), LARGEST.bytes);
    row(`${corpus} ${articles}, largest page, brotli`, most('brotli'), LARGEST.brotli);
  }
  return rows;
}

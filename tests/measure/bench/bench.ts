import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Measured, measured, type Wanted } from './measured.ts';
import { peers, secondsOf } from './peers.ts';
import { type PeerSeconds, targetsOf } from './targets.ts';

/**
 * How long builds of made-up corpora take, how large what they make is, and how far that is from what was wanted:
 * `npm run bench`; with `--all` also 10,000 bare articles, a rebuild and development; or one of them with
 * `npm run bench -- --articles 100 --corpus full|bare [--change] [--json]`.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    corpus: { type: 'string' },
    change: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

function wantedOf({ articles, corpus, change, all }: typeof values): Wanted[] {
  if (articles !== undefined) {
    return [{ corpus: corpus === 'bare' ? 'bare' : 'full', articles: Number(articles), change }];
  }
  return [
    { corpus: 'full', articles: 100 },
    { corpus: 'full', articles: 1000, change: all, development: all },
    { corpus: 'bare', articles: 1000 },
    ...(all ? [{ corpus: 'bare' as const, articles: 10_000 }] : []),
  ];
}

const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
const wanted = wantedOf(values);
const seconds: PeerSeconds = new Map();
for (const { articles } of wanted.filter(({ corpus }) => corpus === 'bare')) {
  const took = new Map<string, number>();
  for (const peer of peers.filter(({ isInstalled }) => isInstalled)) {
    took.set(peer.name, await secondsOf(peer, articles));
  }
  seconds.set(articles, took);
}
const all: Measured[] = [];
for (const one of wanted) all.push(await measured(one));

const targets = targetsOf(all, seconds);
if (values.json) {
  const peerSeconds = Object.fromEntries(
    [...seconds].map(([articles, took]) => [articles, Object.fromEntries(took)]),
  );
  console.log(JSON.stringify({ machine, measured: all, peerSeconds, targets }, undefined, 2));
} else {
  print();
}

function print(): void {
  console.log(machine);
  console.table(
    all.map(({ corpus, articles, check, build, rebuild, pages, distBytes }) => ({
      corpus,
      articles,
      'check, CPU s': check.cpuSeconds,
      'build, CPU s': build.cpuSeconds,
      'build, wall s': build.wallSeconds,
      'peak, MiB': build.peakMiB,
      'rebuild, CPU s': rebuild?.cpuSeconds ?? '',
      ...Object.fromEntries(corpus === 'bare' ? (seconds.get(articles) ?? []) : []),
      pages,
      'dist, MB': Math.round(distBytes / 1e6),
    })),
  );
  for (const { corpus, articles, build, largest } of all) {
    console.log(`\n${corpus}, ${articles}: seconds by phase`);
    console.table(build.phases);
    console.table(largest.slice(0, 12));
  }
  console.table(targets);
  for (const { name, install } of peers.filter(({ isInstalled }) => !isInstalled)) {
    console.log(`To set ${name} beside it: ${install}`);
  }
}

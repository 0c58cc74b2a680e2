import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { projectCopy } from '../site/project-copy.ts';
import { projectRoot } from '../site/pages.ts';
import { bare, inProportion, writeSyntheticCorpus } from './synthetic-corpus.ts';

/**
 * How long builds of made-up corpora take, and how large what they make is: `npm run bench`, or one of them with
 * `npm run bench -- --articles 100 --corpus full|bare [--change] [--json]`. Times of the processor are of the whole
 * tree of processes, on Linux.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    corpus: { type: 'string' },
    change: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** Where others to be measured beside it can be installed. */
const PEERS = join(projectRoot, '.bench/peers');

interface Measured {
  corpus: 'full' | 'bare';
  articles: number;
  check: Spent;
  build: Spent & { phases: Record<string, number> };
  /** After the words of one article changed, with what the build before left. */
  rebuild: Spent | undefined;
  pages: number;
  distBytes: number;
  /** The largest page of each kind, by its size as HTML. */
  largest: { page: string; bytes: number; brotli: number }[];
}

interface Spent {
  cpuSeconds: number;
  wallSeconds: number;
  /** The most memory that the tree of processes had at once, in MiB. */
  peakMiB: number;
}

const SPECIFIED: [Measured['corpus'], number][] = [
  ['full', 100],
  ['full', 1000],
  ['bare', 1000],
];
const wanted: [Measured['corpus'], number][] = values.articles
  ? [[values.corpus === 'bare' ? 'bare' : 'full', Number(values.articles)]]
  : SPECIFIED;

async function measured(corpus: Measured['corpus'], articles: number): Promise<Measured> {
  const project = projectCopy();
  try {
    writeSyntheticCorpus(
      join(project.folder, 'content'),
      corpus === 'full' ? inProportion(articles) : bare(articles),
    );
    const astro = join(project.folder, 'node_modules/astro/bin/astro.mjs');
    const check = await spend(project.folder, ['src/cli/check.ts']);
    const { output, ...build } = await spend(project.folder, [astro, 'build']);
    if (values.change) {
      const article = join(project.folder, 'content/articles/article-1.md');
      writeFileSync(article, readFileSync(article, 'utf8').replace('title: ', 'title: New '));
    }
    const rebuild = values.change
      ? withoutOutput(await spend(project.folder, [astro, 'build']))
      : undefined;
    return {
      corpus,
      articles,
      check: withoutOutput(check),
      build: { ...build, phases: phasesIn(output) },
      rebuild,
      ...sizesOf(join(project.folder, 'dist')),
    };
  } finally {
    project.remove();
  }
}

function withoutOutput({ cpuSeconds, wallSeconds, peakMiB }: Spent): Spent {
  return { cpuSeconds, wallSeconds, peakMiB };
}

const HEAP_MIB = 8000;

/** Runs a script of the project and measures its tree of processes; throws what it printed when it fails. */
async function spend(cwd: string, args: string[]): Promise<Spent & { output: Line[] }> {
  const before = childSeconds();
  const start = Date.now();
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MIB}`, ...args], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const output: Line[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      output.push({ at: Date.now() - start, line });
    });
  }
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, treeBytes(child.pid));
  }, WATCH_MS);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (status !== 0)
    throw new Error(
      output
        .map(({ line }) => line)
        .slice(-40)
        .join('\n'),
    );
  return {
    cpuSeconds: rounded(childSeconds() - before),
    wallSeconds: rounded((Date.now() - start) / 1000),
    peakMiB: Math.round(peak / 2 ** 20),
    output,
  };
}

const WATCH_MS = 250;

/** What a command printed, and when: ms after its start. */
interface Line {
  at: number;
  line: string;
}

/** By what a build prints: its phases, in seconds; the images are within the pages. */
function phasesIn(lines: Line[]): Record<string, number> {
  const at = (words: string) => lines.find(({ line }) => line.includes(words))?.at ?? NaN;
  const last = lines.at(-1)?.at ?? NaN;
  const images = lines.reduce((sum, { line }) => {
    const took = /\/share\/\S+ \(\+([\d.]+)(ms|s)\)/.exec(line);
    return sum + (took ? Number(took[1]) / (took[2] === 'ms' ? 1000 : 1) : 0);
  }, 0);
  const between = (from: number, to: number) => rounded((to - from) / 1000);
  return {
    'check and content': between(0, at('Building static entrypoints')),
    bundles: between(at('Building static entrypoints'), at('generating static routes')),
    pages: between(at('generating static routes'), at('Waiting for integration')),
    'of these images': rounded(images),
    index: between(at('Waiting for integration'), at('can be searched')),
    'after it': between(at('can be searched'), last),
  };
}

function sizesOf(dist: string): Pick<Measured, 'pages' | 'distBytes' | 'largest'> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
  const sized = files.map((name) => ({ name, bytes: statSync(join(dist, name)).size }));
  const pages = sized.filter(({ name }) => name.endsWith('.html'));
  const kinds = Map.groupBy(pages, ({ name }) => {
    const [first = '', ...rest] = name.split('/');
    return rest.length > 1 ? `${first}/…` : first;
  });
  const largest = [...kinds.values()]
    .map((pagesOfKind) => pagesOfKind.reduce((a, b) => (b.bytes > a.bytes ? b : a)))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }) => ({
      page: name,
      bytes,
      brotli: brotliCompressSync(readFileSync(join(dist, name))).length,
    }));
  return {
    pages: pages.length,
    distBytes: sized.reduce((sum, { bytes }) => sum + bytes, 0),
    largest,
  };
}

/** The same bare articles as documents of Starlight, where that is installed. */
async function starlight(articles: number): Promise<Spent> {
  const folder = join(projectRoot, '.bench/starlight');
  const content = join(folder, 'content');
  const docs = join(folder, 'src/content/docs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeSyntheticCorpus(content, bare(articles));
  for (const name of readdirSync(join(content, 'articles'))) {
    const [, , body = ''] = readFileSync(join(content, 'articles', name), 'utf8').split('---\n');
    writeFileSync(join(docs, name), `---\ntitle: ${name}\n---\n${body.replace(/ \{#\w+\}/g, '')}`);
  }
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Start\n---\n');
  cpSync(join(PEERS, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  // Astro looks there for what it has to bundle.
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: { '@astrojs/starlight': '*', astro: '*' } }),
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Bench' })] });\n`,
  );
  try {
    return withoutOutput(
      await spend(folder, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build']),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CPU seconds of all processes that this one started and that have ended. @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

const TICKS_A_SECOND = 100;

/** The memory of a process and of all below it, in bytes. */
function treeBytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children
      .split(' ')
      .filter(Boolean)
      .reduce((sum, child) => sum + treeBytes(Number(child)), own);
  } catch {
    return 0;
  }
}

function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} x ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

const peers = existsSync(PEERS) && !values.articles ? await starlight(1000) : undefined;
const all: Measured[] = [];
for (const [corpus, articles] of wanted) all.push(await measured(corpus, articles));

if (values.json) {
  console.log(JSON.stringify({ machine: machine(), measured: all, peers }, undefined, 2));
} else {
  console.log(machine());
  console.table(
    all.map(({ corpus, articles, check, build, rebuild, pages, distBytes }) => ({
      corpus,
      articles,
      'check, CPU s': check.cpuSeconds,
      'build, CPU s': build.cpuSeconds,
      'build, wall s': build.wallSeconds,
      'peak, MiB': build.peakMiB,
      ...(rebuild && { 'rebuild, CPU s': rebuild.cpuSeconds }),
      pages,
      'dist, MB': Math.round(distBytes / 1e6),
    })),
  );
  for (const { corpus, articles, build, largest } of all) {
    console.log(`\n${corpus}, ${articles}: seconds by phase`);
    console.table(build.phases);
    console.table(largest.slice(0, 12));
  }
  const [small, large] = all;
  if (small?.corpus === 'full' && large?.corpus === 'full') {
    const growth =
      Math.log(large.build.cpuSeconds / small.build.cpuSeconds) /
      Math.log(large.articles / small.articles);
    console.log(`growth exponent of the build: ${growth.toFixed(2)}`);
  }
  if (peers) {
    const ours = all.find(({ corpus, articles }) => corpus === 'bare' && articles === 1000);
    const ratio = (ours?.build.cpuSeconds ?? NaN) / peers.cpuSeconds;
    console.log(
      `Starlight, the same 1000 bare articles: ${peers.cpuSeconds} CPU s; ours is ${ratio.toFixed(2)} of it`,
    );
  } else if (!values.articles) {
    console.log(
      `To set Starlight beside it: npm install --prefix ${PEERS} astro@7.3.4 @astrojs/starlight`,
    );
  }
}

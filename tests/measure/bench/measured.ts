import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { projectCopy } from '../../site/project-copy.ts';
import { bare, inProportion, writeSyntheticCorpus } from '../synthetic-corpus.ts';
import { type Line, rounded, spend, type Spent } from './spend.ts';

/** A made-up corpus: with all that ours has for each article, or with text and names alone. */
export interface Wanted {
  corpus: 'full' | 'bare';
  articles: number;
  /** Whether the site is built once more after one article changed. */
  change?: boolean;
  /** Whether the development server is started on it. */
  development?: boolean;
}

export interface Measured extends Wanted {
  check: Spent;
  build: Spent & { phases: Record<string, number> };
  /** After the words of one article changed, with what the build before left. */
  rebuild: Spent | undefined;
  served: Served | undefined;
  pages: number;
  distBytes: number;
  /** The largest page of each kind, by its size as HTML. */
  largest: { page: string; bytes: number; brotli: number }[];
}

/** How long who writes waits, in seconds. */
interface Served {
  firstPage: number;
  saveToPage: number;
}

const ARTICLE = 'content/articles/article-1.md';
const ARTICLE_PAGE = '/articles/article-1/';

/** Checks and builds a made-up corpus in a folder of its own, which goes when it is measured. */
export async function measured(wanted: Wanted): Promise<Measured> {
  const { corpus, articles, change = false, development = false } = wanted;
  const project = projectCopy();
  const { folder } = project;
  const run = async (...args: string[]) => spend(folder, process.execPath, args);
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  try {
    writeSyntheticCorpus(
      join(folder, 'content'),
      corpus === 'full' ? inProportion(articles) : bare(articles),
    );
    const check = withoutOutput(await run('src/cli/check.ts'));
    const { output, ...build } = await run(astro, 'build');
    const sizes = sizesOf(join(folder, 'dist'));
    if (change) retitle(folder, 'Changed');
    return {
      ...wanted,
      check,
      build: { ...build, phases: phasesIn(output) },
      rebuild: change ? withoutOutput(await run(astro, 'build')) : undefined,
      served: development ? await served(project) : undefined,
      ...sizes,
    };
  } finally {
    project.remove();
  }
}

async function served(project: ReturnType<typeof projectCopy>): Promise<Served> {
  const start = Date.now();
  const server = await project.develop();
  try {
    await server.get(ARTICLE_PAGE);
    const firstPage = Date.now() - start;
    // The first change also loads what only changes need.
    let saveToPage = 0;
    for (const word of ['Once', 'Twice']) {
      retitle(project.folder, word);
      const saved = Date.now();
      while (!(await server.get(ARTICLE_PAGE)).text.includes(`${word} `)) await wait(20);
      saveToPage = Date.now() - saved;
      await wait(1000);
    }
    return { firstPage: rounded(firstPage / 1000), saveToPage: rounded(saveToPage / 1000) };
  } finally {
    await server.stop();
  }
}

/** Puts a word before the title of an article. */
function retitle(folder: string, word: string): void {
  const path = join(folder, ARTICLE);
  writeFileSync(path, readFileSync(path, 'utf8').replace('title: ', `title: ${word} `));
}

function withoutOutput({ cpuSeconds, wallSeconds, peakMiB }: Spent): Spent {
  return { cpuSeconds, wallSeconds, peakMiB };
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

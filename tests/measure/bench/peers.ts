import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../site/pages.ts';
import { bare, writeSyntheticCorpus } from '../synthetic-corpus.ts';
import { rounded, spend } from './spend.ts';

/** Where others to be measured beside it can be installed. */
const PEERS = join(projectRoot, '.bench/peers');

/** Another builder of sites, and what it makes of the same bare articles. */
export interface Peer {
  name: string;
  isInstalled: boolean;
  /** How it comes to be. */
  install: string;
  /** Where the articles go. */
  contentFolder: string;
  /** The other files that it needs, by their path. */
  files: Record<string, string>;
  /** What is run in turn. */
  commands: [program: string, ...args: string[]][];
}

const inPeers = (path: string) => join(PEERS, 'node_modules', path);
const HTML =
  '<!doctype html><html lang="en"><head><title>Bench</title></head><body><main data-pagefind-body>';
const pagefind = (site: string): Peer['commands'][number] => [
  join(projectRoot, 'node_modules/.bin/pagefind'),
  '--site',
  site,
];

/** Those who have an index of the full text as we do. */
export const peers: Peer[] = [
  {
    name: 'Starlight',
    isInstalled: existsSync(inPeers('@astrojs/starlight')),
    install: `npm install --prefix ${PEERS} astro@7.3.4 @astrojs/starlight@0.42.4`,
    contentFolder: 'src/content/docs',
    files: {
      // Astro looks there for what it has to bundle.
      'package.json': JSON.stringify({
        type: 'module',
        dependencies: { '@astrojs/starlight': '*', astro: '*' },
      }),
      'src/content/docs/index.md': '---\ntitle: Start\n---\n',
      'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
      // Its sidebar would list every page on every page: ours does not, so it is not measured.
      'astro.config.mjs': `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Bench', sidebar: [] })] });\n`,
    },
    commands: [[process.execPath, 'node_modules/astro/bin/astro.mjs', 'build']],
  },
  {
    name: 'Eleventy',
    isInstalled: existsSync(inPeers('@11ty/eleventy')),
    install: `npm install --prefix ${PEERS} @11ty/eleventy@3.1.8`,
    contentFolder: 'articles',
    files: {
      'package.json': '{}',
      'articles/articles.json': '{ "layout": "page.njk" }',
      '_includes/page.njk': `${HTML}<h1>{{ title }}</h1>{{ content | safe }}</main></body></html>`,
    },
    commands: [
      [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
      pagefind('_site'),
    ],
  },
  {
    name: 'Hugo',
    isInstalled: spawnSync('hugo', ['version']).status === 0,
    install: 'apt-get install hugo',
    contentFolder: 'content/articles',
    files: {
      'config.toml': 'baseURL = "https://example.org/"\ntitle = "Bench"\n',
      'layouts/_default/single.html': `${HTML}<h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>`,
      'layouts/_default/list.html': `${HTML}{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</main></body></html>`,
    },
    commands: [['hugo', '--quiet'], pagefind('public')],
  },
];

/** CPU seconds in which a peer builds and indexes so many bare articles, their text alone. */
export async function secondsOf(peer: Peer, articles: number): Promise<number> {
  const folder = join(projectRoot, '.bench', peer.name.toLowerCase());
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(peer.files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeArticles(join(folder, peer.contentFolder), articles);
  // What Astro bundles of Starlight it looks for below the project; the others need no copy.
  if (peer.name === 'Starlight')
    cpSync(inPeers(''), join(folder, 'node_modules'), { recursive: true });
  else if (existsSync(inPeers(''))) symlinkSync(inPeers(''), join(folder, 'node_modules'), 'dir');
  try {
    let seconds = 0;
    for (const [program, ...args] of peer.commands) {
      seconds += (await spend(folder, program, args)).cpuSeconds;
    }
    return rounded(seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the texts of so many bare articles, with a title and nothing else of ours. */
function writeArticles(folder: string, articles: number): void {
  const corpus = `${folder}-as-ours`;
  writeSyntheticCorpus(corpus, bare(articles));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(corpus, 'articles'))) {
    const [, , body = ''] = readFileSync(join(corpus, 'articles', name), 'utf8').split('---\n');
    writeFileSync(
      join(folder, name),
      `---\ntitle: ${name}\n---\n${body.replace(/ \{#\w+\}/g, '')}`,
    );
  }
  rmSync(corpus, { recursive: true });
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import tailwindcss from '@tailwindcss/vite';
import type { AstroConfig, AstroIntegration } from 'astro';
import { buildPart } from './build/build-part.ts';
import { deskInBrowser } from './build/desk-in-browser.ts';
import { headersForServers } from './build/headers-for-servers.ts';
import { keepLastGoodBuild } from './build/keep-last-good-build.ts';
import { keepForReaders } from './build/keep-for-readers.ts';
import { liveCheck } from './build/live-check.ts';
import { type Options, readOptions, wellFormedOptions } from './build/options.ts';
import { ownComponents } from './build/own-components.ts';
import { PART_VARIABLE, readPart } from './build/part.ts';
import { routesBeside } from './build/routes.ts';
import { shareContent } from './build/sound-content.ts';
import { plainImports } from './build/plain-imports.ts';
import { trimPages } from './build/trim-pages.ts';
import { wordsOfDesk } from './build/words-of-desk.ts';
import { addRules } from './check/rules-of-desk.ts';
import { orEnd } from './files/told.ts';
import { fontFamilies } from './fonts/families.ts';
import { indexSite } from './search/index/index-site.ts';
import { beforeShown, prefetchRules } from './theme/head-scripts.ts';

export type { Options } from './build/options.ts';
export type { Found, Rule } from './check/rule.ts';

/** How a Content-Security-Policy names a script in the page. */
const hashOf = (script: string) =>
  `sha256-${createHash('sha256').update(script).digest('base64')}` as const;

/**
 * A site of Deconflict, as an integration of Astro: its pages, its search, its check, and the settings that
 * they need. A page of the desk in `src/pages` takes the place of ours at that address.
 *
 * An option that does not exist, or that names a file that is not there, ends the command with a message.
 */
export function deconflict(options: Options = {}): AstroIntegration {
  // At once, so that the check has them from a configuration that is only read.
  addRules(orEnd(() => wellFormedOptions(options)).rules);
  return {
    name: 'deconflict',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig, logger }) => {
        // Each page passes through buffers that are soon let go: by themselves they are no reason to collect garbage.
        setFlagsFromString('--external-memory-accounted-in-global-limit');
        const root = fileURLToPath(config.root);
        const part = orEnd(() => readPart(process.env[PART_VARIABLE]));
        const { components, exporters, service } = orEnd(() => readOptions(options, root));
        if (writeContentConfig(fileURLToPath(config.srcDir))) {
          logger.info('src/content.config.ts is made: it lets Astro know of the content.');
        }
        const pages = fileURLToPath(new URL('pages/', config.srcDir));
        for (const route of routesBeside(pages, fileURLToPath(config.publicDir)))
          injectRoute(route);
        for (const [pattern, file] of Object.entries(exporters)) {
          injectRoute({ pattern, entrypoint: fileURLToPath(new URL(file, config.root)) });
        }
        updateConfig({
          trailingSlash: 'always',
          // Beside the project's other working files rather than in node_modules, which copies of it share.
          cacheDir: new URL('.astro/cache/', config.root),
          devToolbar: { enabled: false },
          // Editors that know Astro complete the frontmatter of articles by what it writes for them.
          experimental: { contentIntellisense: command === 'dev' },
          build: {
            // What a page uses of the style sheets is put into it in the end.
            inlineStylesheets: 'never',
            // While one page is written to the disk, or its picture packed, others are made.
            concurrency: 4,
          },
          fonts: fontFamilies,
          markdown: { syntaxHighlight: false },
          security: { csp: policy(service) },
          vite: {
            // A script of every page is fetched once rather than with each.
            build: { assetsInlineLimit: 0 },
            plugins: [tailwindcss(), ownComponents(components, root), plainImports],
            define: {
              'import.meta.env.SEARCH_SERVICE':
                service === undefined ? 'undefined' : JSON.stringify(service),
            },
          },
          integrations: [
            wordsOfDesk(),
            shareContent(),
            // Before what puts mistakes into pages: what the desk asks is answered as it is.
            deskInBrowser(),
            liveCheck(),
            trimPages(part),
            ...(part ? [buildPart(part, service)] : service === undefined ? [indexSite()] : []),
            keepForReaders(part),
            ...(part ? [] : [headersForServers()]),
            keepLastGoodBuild(),
          ],
        });
      },
    },
  };
}

/** @param service what searches in the place of the site’s own index, if anything does */
function policy(
  service: string | undefined,
): Exclude<NonNullable<AstroConfig['security']>['csp'], boolean> {
  return {
    algorithm: 'SHA-256',
    directives: [
      "default-src 'none'",
      "base-uri 'none'",
      `connect-src 'self'${service === undefined ? '' : ` ${new URL(service).origin}`}`,
      "font-src 'self'",
      "form-action 'self'",
      "img-src 'self'",
      "manifest-src 'self'",
    ],
    // Pagefind searches in WebAssembly.
    scriptDirective: {
      resources: ["'self'", "'wasm-unsafe-eval'"],
      hashes: [beforeShown, prefetchRules].map(hashOf),
    },
  };
}

/** Astro looks for the collections in the project itself. @returns whether the file was not there */
function writeContentConfig(srcDir: string): boolean {
  const endings = ['ts', 'mts', 'js', 'mjs'];
  if (endings.some((ending) => existsSync(`${srcDir}content.config.${ending}`))) return false;
  mkdirSync(srcDir, { recursive: true });
  writeFileSync(
    `${srcDir}content.config.ts`,
    "export { collections } from 'deconflict/content.config.ts';\n",
  );
  return true;
}

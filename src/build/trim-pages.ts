import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { inPart, type Part } from './part.ts';
import { trimPolicy } from './trim-policy.ts';
import { styleTrimmer } from './trim-styles.ts';

/**
 * Puts into each page the styles that it uses, before it is written, so that one request brings it whole, and allows
 * in its policy what stands in it.
 *
 * @param part which of the pages are made; all, where none is named
 */
export function trimPages(part: Part | undefined): AstroIntegration {
  let outDir = '';
  return {
    name: 'deconflict:trim-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => trimming(prerenderer, join(outDir, '_astro'), part));
      },
    },
  };
}

/**
 * A prerenderer whose pages are trimmed.
 *
 * @param folder where the scripts and style sheets of pages are; the sheets are gone when all pages are made
 */
function trimming(
  prerenderer: AstroPrerenderer,
  folder: string,
  part: Part | undefined,
): AstroPrerenderer {
  let trim: (html: string) => Promise<string> = (html) => Promise.resolve(html);
  let sheets: string[] = [];
  return {
    ...prerenderer,
    name: 'deconflict:trim-pages',
    async setup() {
      await prerenderer.setup?.();
      const names = readdirSync(folder);
      const read = (name: string) => readFileSync(join(folder, name), 'utf8');
      sheets = names.filter((name) => name.endsWith('.css'));
      const scripts = names.filter((name) => name.endsWith('.js'));
      const trimStyles = styleTrimmer(
        scripts.map(read).join('\n'),
        new Map(sheets.map((name) => [name, read(name)])),
      );
      trim = async (html) => trimPolicy(await trimStyles(html));
    },
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      return part ? inPart(paths, part) : paths;
    },
    async render(request, options) {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      return new Response(await trim(await response.text()), response);
    },
    async teardown() {
      await prerenderer.teardown?.();
      for (const name of sheets) rmSync(join(folder, name));
    },
  };
}

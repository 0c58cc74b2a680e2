import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUTES = fileURLToPath(new URL('../routes/', import.meta.url));
const ENDING = /\.(?:astro|ts)$/;

/** A page or file of the site: the pattern of its addresses, and the module that makes it. */
export interface Route {
  pattern: string;
  entrypoint: string;
}

/**
 * Our routes but those of which the desk has a page or file of its own.
 *
 * @param pages the folder of the desk's pages, which need not be there
 * @param files the folder of its files that are published as they are, which need not be there, either
 * @see https://docs.astro.build/en/guides/routing/
 */
export function routesBeside(pages: string, files: string): Route[] {
  return readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => ENDING.test(file) && !isThere(pages, file))
    .filter((file) => !existsSync(join(files, file.replace(ENDING, ''))))
    .sort()
    .map((file) => ({ pattern: patternOf(file), entrypoint: join(ROUTES, file) }));
}

/** Whether the desk has the same page, as a file or as the index of a folder. */
function isThere(pages: string, file: string): boolean {
  const stem = file.replace(ENDING, '');
  const stems = [stem, stem.endsWith('/index') ? stem.replace(/\/index$/, '') : `${stem}/index`];
  return stems.some((one) =>
    ['astro', 'ts', 'js', 'md'].some((ending) => existsSync(join(pages, `${one}.${ending}`))),
  );
}

/** `articles/[id]/index.astro` is at `/articles/[id]`. */
function patternOf(file: string): string {
  return `/${file.replace(ENDING, '').replace(/(?:^|\/)index$/, '')}`;
}

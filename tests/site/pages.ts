import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A built page: its address, and its tree. */
export interface BuiltPage {
  /** From the root of the site: `/countries/iraq/`. */
  path: string;
  html: string;
  tree: Root;
}

/** The headings of a page, down to the third level, each as `2 Events`. */
export function headingsOf(html: string): string[] {
  const headings: string[] = [];
  visit(fromHtml(html), 'element', (element) => {
    const level = /^h([1-3])$/.exec(element.tagName)?.[1];
    if (level) headings.push(`${level} ${toText(element).replace(/\s+/g, ' ').trim()}`);
  });
  return headings;
}

/** Every page that a build made. */
export function pagesIn(folder: string): BuiltPage[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
        html,
        tree: fromHtml(html),
      };
    });
}

/** The elements of a page with one of these tags. */
export function elements({ tree }: BuiltPage, ...tags: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (tags.length === 0 || tags.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** What the filters of a page are called. */
export function filtersOn(page: BuiltPage): string[] {
  return elements(page, 'details')
    .filter(({ properties }) => 'dataFilter' in properties)
    .flatMap(({ children }) => children)
    .flatMap((child) => ('tagName' in child && child.tagName === 'summary' ? [toText(child)] : []));
}

/** All that stands in a page, its scripts too. */
export function textOf({ tree }: BuiltPage): string {
  return toText(tree).replace(/\s+/g, ' ');
}

/** What a page says that no other does. */
export function mainTextOf(page: BuiltPage): string {
  const [main] = elements(page, 'main');
  return main ? toText(main).replace(/\s+/g, ' ').trim() : '';
}

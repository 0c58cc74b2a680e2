import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, elements } from './pages.ts';

/**
 * The links and other addresses of a built site that lead to no file or to no anchor in it.
 *
 * @param base the folder it is to be served from: `/` or `/deconflict/`
 */
export function brokenLinks(folder: string, pages: BuiltPage[], base: string): string[] {
  const anchors = new Map(
    pages.map((page) => [
      page.path,
      new Set(elements(page).map(({ properties }) => properties.id)),
    ]),
  );
  return pages.flatMap((page) =>
    elements(page).flatMap(({ tagName, properties }) =>
      [properties.href, properties.src, properties.action].flatMap((address) => {
        if (typeof address !== 'string') return [];
        const url = new URL(address, `https://site.example${base.slice(0, -1)}${page.path}`);
        if (url.origin !== 'https://site.example') return [];
        const where = `${page.path}: <${tagName}> ${address}`;
        if (!url.pathname.startsWith(base)) return [`${where} is outside ${base}`];
        const path = `/${url.pathname.slice(base.length)}`;
        const isPage = anchors.has(path);
        const file = join(folder, path);
        if (!isPage && !(existsSync(file) && statSync(file).isFile()))
          return [`${where} is not there`];
        const anchor = decodeURIComponent(url.hash.slice(1));
        return anchor && !anchors.get(path)?.has(anchor) ? [`${where} has no such anchor`] : [];
      }),
    ),
  );
}

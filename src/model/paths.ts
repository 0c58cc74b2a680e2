import type { NamedKind } from './names/named.ts';

const FOLDERS: Record<NamedKind | 'article' | 'event' | 'comparison', string> = {
  article: 'articles',
  country: 'countries',
  actor: 'actors',
  place: 'places',
  source: 'sources',
  event: 'events',
  comparison: 'comparisons',
};

/** The folder of the pages of all things of a kind: `countries`. */
export function folderOf(kind: keyof typeof FOLDERS): string {
  return FOLDERS[kind];
}

/** The path of a thing's own page, from the root of the site: `/countries/orel/`. */
export function pathOf({ kind, id }: { kind: keyof typeof FOLDERS; id: string }): string {
  return `${pathOfIndex(kind)}${id}/`;
}

/** The path of the list of all things of a kind: `/countries/`. */
export function pathOfIndex(kind: keyof typeof FOLDERS): string {
  return `/${folderOf(kind)}/`;
}

/** The path of a passage, from the root of the site: `/articles/a/#p`. */
export function pathOfPassage(article: string, passage: string): string {
  return `${pathOf({ kind: 'article', id: article })}#${passage}`;
}

/**
 * A path from the root of the site as an address below the folder that it is served from.
 *
 * @param base as Astro gives it: `/`, `/deconflict` or `/deconflict/`
 */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** How a pair is written in an address: the ids of both in order. */
export function pairId(a: { id: string }, b: { id: string }): string {
  return a.id < b.id ? `${a.id}+${b.id}` : `${b.id}+${a.id}`;
}

/** The page of two, from the root of the site. */
export function pathOfPair(a: { id: string }, b: { id: string }): string {
  return `/together/${pairId(a, b)}/`;
}

/** How many of a list stand on a page, so that none has more than 250 KB of HTML. */
export const ON_ONE_PAGE = {
  articles: 60,
  companions: 250,
  comparisons: 60,
  events: 60,
  figures: 120,
  mentions: 40,
  passages: 60,
  things: 250,
  ties: 60,
  timeline: 44,
};

/** One of the pages over which a list goes. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  current: number;
  last: number;
}

/**
 * A list in pages of at most `size`, at least one.
 *
 * @returns each with the last part of its path, which the first has not: an id has no `_`, so no thing has the same
 */
export function listPages<Item>(
  list: Item[],
  size: number,
): { segment: string | undefined; page: ListPage<Item> }[] {
  const last = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: last }, (_, index) => ({
    segment: segmentOf(index + 1),
    page: { items: list.slice(index * size, (index + 1) * size), current: index + 1, last },
  }));
}

/** The path of a page of a list. @param path that of its first page: `/articles/` */
export function pathOfPage(path: string, page: number): string {
  const segment = segmentOf(page);
  return segment === undefined ? path : `${path}${segment}/`;
}

/** The last part of the path of a page of a list, from 1; the first has none. */
export function segmentOf(page: number): string | undefined {
  return page === 1 ? undefined : `page_${page}`;
}

/** What can be followed in a reader of feeds, before it is in any format. */
export interface Feed {
  /** A `urn:uuid:`, the same wherever the site is served. */
  id: string;
  title: string;
  description: string;
  /** The path of the page that it is of, from the root of the site. */
  path: string;
  /** When something in it last changed; RFC 3339. */
  updated: string;
  /** The newest first. */
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** A `urn:uuid:`, the same in every feed that has the entry. */
  id: string;
  title: string;
  /** The path of the place that it leads to, from the root of the site. */
  path: string;
  /** RFC 3339. */
  published: string;
  /** RFC 3339. */
  updated: string;
  /** Where the original that it tells of can be read; nothing where that is not known. */
  original: string | undefined;
  /** What it says, as HTML. */
  html: string;
}

/** The formats, by the ending of their files, with their media types. */
export const FEED_TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;
export type FeedFormat = keyof typeof FEED_TYPES;

/** The path of the feed of a page: beside it, so that it is known from the page and lasts as long. */
export function pathOfFeed(page: string, format: FeedFormat): string {
  return `${page}feed.${format}`;
}

/** What a feed says of the desk and of the place where it is served. */
export interface FeedSite {
  author: string;
  /** The language of the pages, BCP 47. */
  language: string;
  /** The language in which the desk writes, where it is another. */
  contentLanguage: string | undefined;
  /** The address of a path from the root of the site. */
  addressOf: (path: string) => string;
}

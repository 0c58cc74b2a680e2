import serialize from 'dom-serializer';
import { Element, Text } from 'domhandler';
import type { Corpus } from '../corpus/corpus.ts';
import { pathOf, pathOfPair } from '../model/paths.ts';
import { calendarDate } from '../model/dates/calendar-date.ts';
import { changedOn } from './metadata/published-on.ts';

/** The index of the sitemap, from the root of the site. */
export const PATH_OF_SITEMAP = '/sitemap.xml';
/** What the protocol allows in one file. */
const MOST_IN_FILE = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page that search engines are told of. */
export interface MappedPage {
  /** From the root of the site. */
  path: string;
  /** The day on which its words last changed, where that is known; ISO 8601. */
  changed?: string | undefined;
}

/**
 * The pages that stand for something: the given ones, and one of each thing and pair. What only goes on with a list
 * or frames a part of a page is found from these, and is not among them. Of articles alone is it known when
 * their words changed.
 *
 * @param others the pages that are lists and the like, as paths from the root of the site
 */
export function mappedPages(corpus: Corpus, others: string[]): MappedPage[] {
  const { articles, entities, sources, events, comparisons, pairs } = corpus;
  return [
    ...[...new Set(['/', ...others])].map((path) => ({ path })),
    ...articles.map((article) => {
      const changed = changedOn(article);
      return { path: pathOf(article), changed: changed && calendarDate(changed) };
    }),
    ...[...entities, ...sources, ...events, ...comparisons].map((thing) => ({
      path: pathOf(thing),
    })),
    ...Array.from(pairs.values(), ({ entities: [one, other] }) => ({
      path: pathOfPair(one, other),
    })),
  ];
}

/** Pages as the files of a sitemap, by their number. */
export function sitemapFiles(pages: MappedPage[]): { number: number; pages: MappedPage[] }[] {
  return Array.from({ length: Math.ceil(pages.length / MOST_IN_FILE) }, (_, index) => ({
    number: index + 1,
    pages: pages.slice(index * MOST_IN_FILE, (index + 1) * MOST_IN_FILE),
  }));
}

/** A file of the sitemap. @see https://www.sitemaps.org/protocol.html */
export function sitemapFile(pages: MappedPage[], addressOf: (path: string) => string): string {
  return documentOf(
    'urlset',
    pages.map(
      ({ path, changed }) =>
        new Element('url', {}, [
          textIn('loc', addressOf(path)),
          ...(changed ? [textIn('lastmod', changed)] : []),
        ]),
    ),
  );
}

/** The index of the files of a sitemap. */
export function sitemapIndex(files: number, addressOf: (path: string) => string): string {
  return documentOf(
    'sitemapindex',
    Array.from(
      { length: files },
      (_, index) => new Element('sitemap', {}, [textIn('loc', addressOf(pathOfFile(index + 1)))]),
    ),
  );
}

function pathOfFile(number: number): string {
  return `/sitemap/${number}.xml`;
}

function documentOf(name: string, children: Element[]): string {
  const root = new Element(name, { xmlns: NAMESPACE }, children);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(root, { xmlMode: true })}\n`;
}

function textIn(name: string, text: string): Element {
  return new Element(name, {}, [new Text(text)]);
}

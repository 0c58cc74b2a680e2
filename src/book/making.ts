import { type Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { SaidDate } from '../words/dated-in.ts';
import { WORDS } from '../words/languages.ts';
import type { IndexedName, Words } from './book.ts';
import { type Cleaning, languageOf } from './cleaned.ts';
import { inBook, locator, locators, type Place } from './links.ts';
import { type Notes, notesOf } from './notes.ts';
import type { Site, SiteRow } from './site.ts';
import { escaped, tag } from './xhtml.ts';

/** What the chapters of a book are made with: the site, its words, and where things are in the book. */
export interface Making {
  site: Site;
  words: Words;
  /** Attributes of what the desk has written, where that is in another language than the pages. */
  written: Record<string, string | undefined>;
  articleNumber: (article: string) => number;
  /** The name of a source. */
  nameOf: (source: string | null) => string;
  /** Places of passages as links, by the addresses that the record has them by. */
  locators: (addresses: readonly string[]) => string;
  /** A date of the record in words, with what there is to know of it. */
  dated: (row: {
    date: string | null;
    grade: string | null;
    isPlanned?: boolean | null;
    isKnownBy?: boolean | null;
  }) => string;
  notesFor: (chapter: string) => Notes;
  /** How a page of the site is cleaned. @param path of the page, from the root of the site */
  cleaningOf: (chapter: string, notes: Notes, path: string) => Cleaning;
  /** A note on a passage: how it knows, and where the original says it. @param passage its id in the record */
  aboutPassage: (passage: string) => string;
  /** Puts a place into the index, under the name of what is there. */
  index: (thing: string, place: Place) => void;
  names: () => IndexedName[];
  label: (article: number, paragraph: number) => string;
}

/** No site is there: by it paths become addresses. */
const SOMEWHERE = 'http://site.invalid/';

export const articleChapterId = (id: string) => `article-${id}`;
export const comparisonChapterId = (id: string) => `comparison-${id}`;
/** The chapter of the events of a year. */
export const yearChapterId = (event: SiteRow<'events'>) => `timeline-${yearOf(event) ?? 'undated'}`;
export const eventId = (id: string) => `e-${id}`;

/** The first year that the date of an event may mean, or the last where its beginning is open. */
export function yearOf({ dateEarliest, dateLatest }: SiteRow<'events'>): number | undefined {
  const year = /^-?\d+(?=-\d\d-\d\d)/.exec(dateEarliest ?? dateLatest ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

export function making(site: Site): Making {
  const words: Words = WORDS[site.language];
  const { book, numberWords } = words;
  const root = new URL(site.address, SOMEWHERE).href;
  const articles = site.table('articles');
  /** The articles of which only copies are known. */
  const copied = new Set(
    articles
      .filter(({ url, copies }) => url === null && (copies ?? []).length > 0)
      .map(({ id }) => id),
  );
  const sources = byId(site.table('sources'));
  const references = byId(site.table('references'));
  const things = byId<{ id: string | null; name: string | null }>([
    ...site.table('sources'),
    ...site.table('entities'),
  ]);
  const numbers = new Map(articles.map(({ id }, index) => [id ?? '', index + 1]));
  const label = (article: number, paragraph: number) =>
    `${numberWords(article)}.${numberWords(paragraph)}`;

  const pathOf = (href: string, from = '') => {
    const { href: address } = new URL(href, root + from);
    return address.startsWith(root) ? address.slice(root.length) : undefined;
  };
  const passages = passagesOf(site, numbers, label, pathOf);
  const passageIds = new Map([...passages].map(([path, { row }]) => [row.id ?? '', path]));
  const chapters = new Map<string, string>([
    ...articles.map(({ id }) => [`articles/${id}/`, inBook(articleChapterId(id ?? ''))] as const),
    ...site
      .table('comparisons')
      .map(({ id }) => [`comparisons/${id}/`, inBook(comparisonChapterId(id ?? ''))] as const),
    ...site
      .table('events')
      .map(
        (event) =>
          [`events/${event.id}/`, inBook(yearChapterId(event), eventId(event.id ?? ''))] as const,
      ),
  ]);
  const reliances = Map.groupBy(
    site.table('reliances'),
    ({ passages: addresses }) => pathOf(addresses?.[0] ?? '') ?? '',
  );
  const indexed = new Map<string, Place[]>();

  const nameOf = (source: string | null) => sources.get(source ?? '')?.name ?? '';
  const linkTo = (href: string, from: string) => {
    const path = pathOf(href, from);
    if (path === undefined) return /^(?:https?|mailto):/.test(href) ? href : undefined;
    const place = passages.get(path)?.place;
    const to = place ? inBook(place.chapter, place.id) : chapters.get(path);
    return to ?? (root.startsWith(SOMEWHERE) ? undefined : root + path);
  };

  return {
    site,
    words,
    written: writtenIn(site),
    nameOf,
    label,
    articleNumber: (article) => numbers.get(article) ?? 0,
    locators: (addresses) =>
      locators(
        addresses.flatMap((address) => passages.get(pathOf(address) ?? '')?.place ?? []),
        book.between,
      ),
    dated: ({ date, grade, isPlanned, isKnownBy }) =>
      words.datedWords({
        date: date ?? '',
        grade: (grade ?? 'stated') as SaidDate['grade'],
        isPlanned: isPlanned ?? false,
        isKnownBy: isKnownBy ?? false,
      }),
    notesFor: (chapter) => notesOf(chapter, numberWords),
    cleaningOf: (chapter, notes, path) => ({
      chapter,
      notes,
      linkTo: (href) => linkTo(href, path),
      placeOf: (href) => passages.get(pathOf(href, path) ?? '')?.place,
      noteOf(link: Element) {
        const { href = '', 'aria-label': said = '' } = link.attribs;
        const reference = references.get(/#reference_(.+)$/.exec(href)?.[1] ?? '');
        if (reference) return referenceText(reference, words);
        const place = passages.get(pathOf(href, path) ?? '')?.place;
        return escaped(said) + (place ? ` (${locator(place)})` : '');
      },
    }),
    aboutPassage(passage) {
      const path = passageIds.get(passage) ?? '';
      const sourcings = (reliances.get(path) ?? []).map(({ sourcing, source }) =>
        words.article.knownBy(
          words.SOURCING_WORDS[sourcing as keyof typeof words.SOURCING_WORDS],
          nameOf(source),
        ),
      );
      const row = passages.get(path)?.row;
      const paragraphs = (row?.paragraphs ?? []).map((one) => numberWords(Number(one)));
      const place = copied.has(row?.article ?? null) ? book.inCopy : book.inOriginal;
      return [
        ...(sourcings.length > 0 ? [escaped(book.restsOn(sourcings.join('; ')))] : []),
        ...(paragraphs.length > 0 ? [escaped(place(paragraphs))] : []),
      ].join(' ');
    },
    index(thing, place) {
      const places = indexed.get(thing) ?? [];
      places.push(place);
      indexed.set(thing, places);
    },
    names: () =>
      [...indexed]
        .map(([thing, places]) => ({ name: things.get(thing)?.name ?? thing, places }))
        .sort((a, b) => words.inOrder(a.name, b.name)),
  };
}

/** As the title of an article says it. */
function writtenIn(site: Site): Making['written'] {
  const [article] = site.table('articles');
  const main = site.page(`articles/${article?.id}/`);
  const [title] = DomUtils.getElementsByTagName('h1', main, true, 1);
  const [inside] = title?.children.filter(isTag) ?? [];
  return {
    ...languageOf(inside?.attribs ?? {}),
    ...(title?.attribs.lang && languageOf(title.attribs)),
  };
}

function byId<One extends { id: string | null }>(rows: readonly One[]): Map<string, One> {
  return new Map(rows.map((row) => [row.id ?? '', row]));
}

/** The passages of a site and their places in the book, by their paths. */
function passagesOf(
  site: Site,
  numbers: ReadonlyMap<string, number>,
  label: Making['label'],
  pathOf: (address: string) => string | undefined,
): Map<string, { row: SiteRow<'passages'>; place: Place }> {
  const counts = new Map<string, number>();
  return new Map(
    site.table('passages').map((row) => {
      const article = row.article ?? '';
      const paragraph = (counts.get(article) ?? 0) + 1;
      counts.set(article, paragraph);
      const place = {
        chapter: articleChapterId(article),
        id: `p-${row.passage ?? ''}`,
        label: label(numbers.get(article) ?? 0, paragraph),
      };
      return [pathOf(row.address ?? '') ?? '', { row, place }];
    }),
  );
}

function referenceText(reference: SiteRow<'references'>, words: Words): string {
  const { title, publisher, published, url, seen } = reference;
  return [
    tag('cite', {}, escaped(title ?? '')),
    ', ',
    escaped([publisher, published && words.dateWords(published)].filter(Boolean).join(', ')),
    '. ',
    ...(url === null ? [] : [tag('a', { href: url }, escaped(url)), '. ']),
    ...(seen === null ? [] : [escaped(words.book.seen(words.dateWords(seen)))]),
  ].join('');
}

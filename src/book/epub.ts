import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import type { Book, Chapter } from './book.ts';
import { withLinks, withLocators } from './links.ts';
import { namesChapter } from './names-chapter.ts';
import type { Site } from './site.ts';
import { bookStyles } from './styles.ts';
import { titlePage } from './title-page.ts';
import { typefacesOf } from './typefaces.ts';
import { escaped, tag } from './xhtml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const XHTML = {
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
};
/** The container comes first and as it is, so that a reader knows the file by its first bytes. */
const MIMETYPE = 'application/epub+zip';
/** What a zip file can have as the time of a file begins in 1980. */
const FIRST_TIME = '1980-01-02';

/** What a reader with a disability can know beforehand. @see https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
const ACCESSIBLE: [property: string, value: string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'index'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityHazard', 'none'],
];

/**
 * A book as EPUB 3.3: the same bytes for the same site.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function epubOf(book: Book, site: Site): Uint8Array {
  const { words } = book;
  const typefaces = typefacesOf(site, ({ name }) => `fonts/${name}`);
  const names = namesChapter(book, words.book.namesByParagraph);
  const chapters = [
    ...book.parts.flatMap((part) => part.chapters),
    ...(book.names.length > 0 ? [names] : []),
  ];
  const title: Chapter = { id: 'title', title: book.title, body: titlePage(book) };
  const files: Zippable = {
    mimetype: [text(MIMETYPE), { level: 0 }],
    'META-INF/container.xml': text(container()),
    'book/book.opf': text(packageOf(book, [title, ...chapters], typefaces.files)),
    'book/nav.xhtml': text(navigation(book, names)),
    'book/styles.css': text(bookStyles(typefaces, words.numberWords(1))),
  };
  for (const chapter of [title, ...chapters]) {
    files[`book/${chapter.id}.xhtml`] = text(
      page(book, chapter.title, chapterText(chapter, words.book.between)),
    );
  }
  for (const { name, path } of typefaces.files) {
    files[`book/fonts/${name}`] = [new Uint8Array(readFileSync(path)), { level: 0 }];
  }
  return zipSync(files, { mtime: `${dayOf(book)}T00:00:00` });
}

const text = (content: string) => new TextEncoder().encode(content);

function dayOf({ changedOn }: Book): string {
  return /^\d{4}-\d\d-\d\d$/.exec(changedOn ?? '')?.[0] ?? FIRST_TIME;
}

function container(): string {
  return `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
}

function packageOf(book: Book, chapters: Chapter[], fonts: { name: string }[]): string {
  const { words, title, description, licence } = book;
  const metadata = [
    tag('dc:identifier', { id: 'identifier' }, identifierOf(book)),
    tag('dc:title', {}, escaped(title)),
    tag('dc:language', {}, words.language),
    ...(book.contentLanguage === undefined
      ? []
      : [tag('dc:language', {}, escaped(book.contentLanguage))]),
    tag('dc:creator', {}, escaped(title)),
    tag('dc:description', {}, escaped(description)),
    ...(licence === null ? [] : [tag('dc:rights', {}, escaped(`${licence.name}, ${licence.url}`))]),
  ];
  const properties = [
    ['dcterms:modified', `${dayOf(book)}T00:00:00Z`] as const,
    ...ACCESSIBLE,
    ['schema:accessibilitySummary', words.book.accessibility] as const,
  ].map(([property, value]) => tag('meta', { property }, escaped(value)));
  const items = [
    tag('item', {
      id: 'nav',
      href: 'nav.xhtml',
      'media-type': 'application/xhtml+xml',
      properties: 'nav',
    }),
    tag('item', { id: 'styles', href: 'styles.css', 'media-type': 'text/css' }),
    ...chapters.map(({ id }) =>
      tag('item', { id: `c-${id}`, href: `${id}.xhtml`, 'media-type': 'application/xhtml+xml' }),
    ),
    ...fonts.map(({ name }, index) =>
      tag('item', { id: `f-${index}`, href: `fonts/${name}`, 'media-type': 'font/woff2' }),
    ),
  ];
  const order = ['c-title', 'nav', ...chapters.slice(1).map(({ id }) => `c-${id}`)];
  return (
    XML +
    tag(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': words.language,
        dir: words.direction,
      },
      tag(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        ...metadata,
        ...properties,
      ),
      tag('manifest', {}, ...items),
      tag(
        'spine',
        { 'page-progression-direction': words.direction },
        ...order.map((idref) => tag('itemref', { idref })),
      ),
    )
  );
}

/** The same for each edition of the book of a site. */
function identifierOf({ address, title }: Book): string {
  const hex = createHash('sha256').update(`${address}\n${title}`).digest('hex');
  // A name-based UUID of the reader's own making (RFC 9562, version 8).
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function navigation(book: Book, names: Chapter): string {
  const { words, parts } = book;
  const entry = ({ id, title, language }: Chapter) =>
    tag(
      'li',
      {},
      tag('a', { href: `${id}.xhtml` }, tag('bdi', inLanguage(language), escaped(title))),
    );
  const toc = [
    ...parts.map(({ title, chapters }) =>
      tag('li', {}, tag('span', {}, escaped(title)), tag('ol', {}, ...chapters.map(entry))),
    ),
    ...(book.names.length > 0 ? [entry(names)] : []),
  ];
  const [first] = parts.flatMap(({ chapters }) => chapters);
  const landmark = (type: string, href: string, title: string) =>
    tag('li', {}, tag('a', { 'epub:type': type, href }, escaped(title)));
  return page(
    book,
    words.book.contents,
    [
      tag(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', class: 'contents', id: 'toc' },
        tag('h1', {}, escaped(words.book.contents)),
        tag('ol', {}, ...toc),
      ),
      tag(
        'nav',
        { 'epub:type': 'landmarks', hidden: 'hidden' },
        tag(
          'ol',
          {},
          landmark('titlepage', 'title.xhtml', words.book.title),
          landmark('toc', '#toc', words.book.contents),
          ...(first ? [landmark('bodymatter', `${first.id}.xhtml`, parts[0]?.title ?? '')] : []),
          ...(book.names.length > 0 ? [landmark('index', `${names.id}.xhtml`, names.title)] : []),
        ),
      ),
    ].join('\n'),
  );
}

const inLanguage = (language: string | undefined) => ({ lang: language, 'xml:lang': language });

function chapterText({ id, title, language, body }: Chapter, between: string): string {
  const shown = withLocators(body, between, (_chapter, _id, label) => label);
  const written = withLinks(shown, (attribute, chapter, place) => {
    if (attribute === 'id') return place ?? '';
    const file = chapter === id && place !== undefined ? '' : `${chapter}.xhtml`;
    return place === undefined ? file : `${file}#${place}`;
  });
  const inside = tag('h1', {}, tag('bdi', inLanguage(language), escaped(title))) + written;
  return id === 'names'
    ? tag('section', { 'epub:type': 'index', role: 'doc-index' }, inside)
    : inside;
}

function page({ words }: Book, title: string, body: string): string {
  const { language, direction } = words;
  return `${XML}<!DOCTYPE html>\n${tag(
    'html',
    { ...XHTML, lang: language, 'xml:lang': language, dir: direction },
    tag(
      'head',
      {},
      tag('title', {}, escaped(title)),
      tag('link', { rel: 'stylesheet', type: 'text/css', href: 'styles.css' }),
    ),
    tag('body', {}, body),
  )}`;
}

import { pathToFileURL } from 'node:url';
import type { Book, Chapter } from './book.ts';
import { withLinks, withLocators } from './links.ts';
import { namesChapter } from './names-chapter.ts';
import type { Site } from './site.ts';
import { bookStyles, counterOf } from './styles.ts';
import { titlePage } from './title-page.ts';
import { typefacesOf } from './typefaces.ts';
import { escaped, tag } from './xhtml.ts';

/** The pages on which ids lie, from 1. */
export type PagesById = ReadonlyMap<string, number>;

/**
 * A book as one HTML page to be printed, with the numbers of pages in its contents and index and wherever else it names
 * a place of its own.
 *
 * @param pages as an earlier print had them; nothing before the first
 */
export function paperOf(book: Book, site: Site, pages: PagesById): string {
  const { words, parts, title } = book;
  const typefaces = typefacesOf(site, ({ path }) => pathToFileURL(path).href);
  const pageOf = (chapter: string, id?: string) => {
    const page = pages.get(idOnPaper(chapter, id));
    return page === undefined ? '' : digits(page, words.numberWords);
  };
  const names = namesChapter(book, words.book.namesByPage);
  const hasNames = book.names.length > 0;
  const body = [
    tag('section', { class: 'title' }, tag('h1', {}, escaped(title)), titlePage(book)),
    contents(book, hasNames ? [names] : [], pageOf),
    ...parts.map((part) =>
      tag(
        'section',
        { class: 'part' },
        tag('h1', {}, escaped(part.title)),
        ...part.chapters.map(chapterText),
      ),
    ),
    ...(hasNames
      ? [
          tag(
            'section',
            { class: 'part', id: idOnPaper(names.id) },
            tag('h1', {}, escaped(names.title)),
            names.body,
          ),
        ]
      : []),
  ].join('\n');
  const written = withLinks(
    withLocators(body, words.book.between, pageOf),
    (attribute, chapter, id) =>
      attribute === 'id' ? idOnPaper(chapter, id) : `#${idOnPaper(chapter, id)}`,
  );
  return `<!doctype html>\n${tag(
    'html',
    { lang: words.language, dir: words.direction },
    tag(
      'head',
      {},
      '<meta charset="utf-8"/>',
      tag('title', {}, escaped(title)),
      tag(
        'style',
        {},
        bookStyles(typefaces, words.numberWords(1)) + pageStyles(words.numberWords(1)),
      ),
    ),
    tag('body', {}, written.replace(/ epub:type="[^"]*"/g, '')),
  )}`;
}

/** On one page the ids of all chapters have to differ. */
export function idOnPaper(chapter: string, id?: string): string {
  return id === undefined ? chapter : `${chapter}.${id}`;
}

/** A page is not grouped in thousands, and is written as below the pages. */
function digits(page: number, numberWords: (number: number) => string): string {
  return Array.from(String(page), (digit) => numberWords(Number(digit))).join('');
}

function contents(
  { words, parts }: Book,
  others: Chapter[],
  pageOf: (chapter: string) => string,
): string {
  const entry = ({ id, title, language }: Chapter) =>
    tag(
      'li',
      {},
      tag(
        'a',
        { href: `#${idOnPaper(id)}` },
        tag('bdi', { lang: language }, escaped(title)),
        tag('span', { class: 'page' }, pageOf(id)),
      ),
    );
  return tag(
    'nav',
    { class: 'contents', role: 'doc-toc' },
    tag('h1', {}, escaped(words.book.contents)),
    ...parts.map(({ title, chapters }) =>
      tag('div', {}, tag('p', {}, escaped(title)), tag('ol', {}, ...chapters.map(entry))),
    ),
    tag('ol', {}, ...others.map(entry)),
  );
}

/** A chapter below the heading of its part. */
function chapterText({ id, title, language, body }: Chapter): string {
  const lower = body.replace(
    /<(\/?)h([2-5])\b/g,
    (_, end: string, level: string) => `<${end}h${Number(level) + 1}`,
  );
  return tag(
    'section',
    { class: 'chapter' },
    tag('h2', { id: idOnPaper(id) }, tag('bdi', { lang: language }, escaped(title))),
    lower,
  );
}

/** @param one the number 1 as the book writes it */
function pageStyles(one: string): string {
  return `
@page { size: A4; margin: 22mm 24mm; @bottom-center { content: counter(page, ${counterOf(one)}); font-size: 9pt; } }
@page :first { @bottom-center { content: none; } }
html { font-size: 10.5pt; }
body { margin: 0; }
.title { padding-block-start: 60mm; }
.title h1 { font-size: 2.6em; }
.contents, .part { break-before: page; }
.part > h1 { margin-block-start: 0; }
.chapter + .chapter:not(:has(> [id^="timeline-"])) { break-before: page; }
.contents li { margin-block: 0.3em; }
.contents li a { display: flex; justify-content: space-between; gap: 1em; text-decoration: none; }
.locator { text-decoration: none; }
.names { columns: 2; column-gap: 2em; }
.back { display: none; }
`;
}

import { type Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { piecesOf } from '../words/slots.ts';
import type { Chapter } from './book.ts';
import { type Cleaning, cleaned, hasClass } from './cleaned.ts';
import { articleChapterId, type Making } from './making.ts';
import type { SiteRow } from './site.ts';
import { escaped, tag } from './xhtml.ts';

/** The chapter of an article: whose it is, its summary and its digest with their notes. Its names go into the index. */
export function articleChapter(article: SiteRow<'articles'>, making: Making): Chapter {
  const { words } = making;
  const chapter = articleChapterId(article.id ?? '');
  const path = `articles/${article.id}/`;
  const number = making.articleNumber(article.id ?? '');
  const notes = making.notesFor(chapter);
  const main = making.site.page(path);
  let mentions = 0;
  let paragraph = 1;
  const cleaning: Cleaning = {
    ...making.cleaningOf(chapter, notes, path),
    noteOfPassage(passage) {
      paragraph += 1;
      return notes.add(making.aboutPassage(`${article.id}#${passage}`));
    },
    idOfMention(thing) {
      mentions += 1;
      const id = `m-${mentions}`;
      making.index(thing, { chapter, id, label: making.label(number, paragraph) });
      return id;
    },
  };
  const clean = (elements: Element[]) =>
    elements.map((element) => cleaned(element.children, cleaning)).join('\n');
  const [digest] = withClass('digest', [main]);
  return {
    id: chapter,
    language: making.written.lang,
    title: words.book.numbered(words.numberWords(number), article.title ?? ''),
    body: [
      tag('p', { class: 'about' }, digestOf(article, making)),
      ...withClass('text-lead', [main])
        .slice(0, 1)
        .map((lead) => tag('p', { class: 'lead', ...making.written }, clean([lead]))),
      tag('p', { class: 'about' }, original(article, making)),
      tag('div', making.written, clean(digest ? withClass('contents', [digest]) : [])),
      notes.section(words.book.notes, words.book.back),
    ].join('\n'),
  };
}

/** The elements of a class, but those within another such. */
export function withClass(name: string, within: Element[]): Element[] {
  return DomUtils.findAll((element) => isTag(element) && hasClass(element, name), within);
}

/** Whose article it is, and of when. */
function digestOf(article: SiteRow<'articles'>, { words, nameOf, dated }: Making): string {
  return filled(words.article.digestOf, {
    outlet: escaped(nameOf(article.outlet)),
    published: escaped(dated({ date: article.published, grade: article.grade })),
  });
}

/** The original, as a reader would look for it. */
function original(article: SiteRow<'articles'>, { words, nameOf, dated }: Making): string {
  const { originalTitle, author, url, copies } = article;
  const address = url ?? copies?.[0];
  const sentence = author === null ? words.article.piece : words.article.pieceBy;
  const piece = filled(sentence, {
    title:
      originalTitle === null
        ? escaped(words.article.noHeadline)
        : tag('cite', {}, escaped(originalTitle)),
    author: escaped(author ?? ''),
    outlet: escaped(nameOf(article.outlet)),
    date: escaped(dated({ date: article.published, grade: article.grade })),
  });
  const lead = url === null ? escaped(words.book.copy) : '';
  const link =
    address === undefined ? '' : ` ${lead}${tag('a', { href: address }, escaped(address))}`;
  return escaped(words.book.original) + piece + link;
}

/** A sentence of words with XHTML in its slots. */
function filled(sentence: string, slots: Record<string, string>): string {
  return piecesOf(sentence)
    .map((piece) => ('words' in piece ? escaped(piece.words) : (slots[piece.slot] ?? '')))
    .join('');
}

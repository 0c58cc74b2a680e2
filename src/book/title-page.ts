import type { Book } from './book.ts';
import { escaped, tag } from './xhtml.ts';

/** What stands under the title of a book: what it is, of when, and whose. */
export function titlePage({ description, changedOn, licence, address, words }: Book): string {
  const isWhole = /^https?:/.test(address);
  return [
    tag('p', { class: 'lead', dir: 'auto' }, escaped(description)),
    ...(changedOn === null
      ? []
      : [escaped(words.book.asOf(words.dateWords(changedOn)))].map((text) => tag('p', {}, text))),
    ...(isWhole ? [tag('p', {}, tag('a', { href: address }, escaped(address)))] : []),
    tag(
      'p',
      { class: 'about' },
      ...(licence === null ? [] : [tag('a', { href: licence.url }, escaped(licence.name)), '. ']),
      escaped(words.book.originals),
    ),
  ].join('\n');
}

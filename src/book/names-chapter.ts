import type { Book, Chapter } from './book.ts';
import { locators } from './links.ts';
import { escaped, tag } from './xhtml.ts';

/** The index of names. @param help what its numbers are */
export function namesChapter({ names, words }: Book, help: string): Chapter {
  const { book } = words;
  const entries = names.map(({ name, places }) =>
    tag('li', {}, tag('span', { dir: 'auto' }, escaped(name)), ' ', locators(places, book.between)),
  );
  return {
    id: 'names',
    title: book.names,
    body: tag('p', { class: 'about' }, escaped(help)) + tag('ul', { class: 'names' }, ...entries),
  };
}

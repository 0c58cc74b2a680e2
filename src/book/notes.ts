import { inBook } from './links.ts';
import { tag } from './xhtml.ts';

/** The numbered notes of a chapter. */
export interface Notes {
  /** Adds a note. @returns the mark that stands in the text */
  add(note: string): string;
  /** All notes, in order; nothing where there is none. */
  section(heading: string, back: string): string;
}

/** @param numberWords a number as the book writes it */
export function notesOf(chapter: string, numberWords: (number: number) => string): Notes {
  const notes: string[] = [];
  return {
    add(note) {
      notes.push(note);
      const mark = {
        'epub:type': 'noteref',
        role: 'doc-noteref',
        id: inBook(chapter, `r-${notes.length}`),
        href: inBook(chapter, `n-${notes.length}`),
      };
      return tag('sup', {}, tag('a', mark, numberWords(notes.length)));
    },
    section(heading, back) {
      if (notes.length === 0) return '';
      const listed = notes.map((note, index) =>
        tag(
          'li',
          { id: inBook(chapter, `n-${index + 1}`) },
          `${note} `,
          tag(
            'a',
            {
              class: 'back',
              role: 'doc-backlink',
              href: inBook(chapter, `r-${index + 1}`),
              'aria-label': back,
            },
            '^',
          ),
        ),
      );
      return tag(
        'section',
        { class: 'notes', 'epub:type': 'endnotes', role: 'doc-endnotes' },
        tag('h2', {}, heading),
        tag('ol', {}, ...listed),
      );
    },
  };
}

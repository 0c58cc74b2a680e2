import type { WORDS } from '../words/languages.ts';
import type { Place } from './links.ts';

/** The words of a language of the pages. */
export type Words = (typeof WORDS)['en'];

/** One chapter. Its text is XHTML whose links are as `inBook` writes them. */
export interface Chapter {
  /** Unique in the book: lower-case words joined by hyphens. */
  id: string;
  title: string;
  /** The language of its title, where that is not the language of the book. */
  language?: string | undefined;
  body: string;
}

/** Chapters of one kind, under the name of it. */
export interface Part {
  title: string;
  chapters: Chapter[];
}

/** A name, and every place where the articles have it. */
export interface IndexedName {
  name: string;
  places: Place[];
}

/** A whole site as a book: what a file for readers and one for paper have in common. */
export interface Book {
  title: string;
  description: string;
  licence: { name: string; url: string } | null;
  /** EDTF. */
  changedOn: string | null;
  /** Where the site is. */
  address: string;
  words: Words;
  /** The language in which the desk writes, where it is not that of the pages. */
  contentLanguage: string | undefined;
  parts: Part[];
  names: IndexedName[];
}

import { listed } from './language.ts';

const paragraphsIn = (numbers: string[]) =>
  `${numbers.length > 1 ? 'paragraphs' : 'paragraph'} ${listed(numbers)}`;

/** The whole site as a book, on paper and on a reader. */
export const book = {
  asOf: (date: string) => `As of ${date}`,
  originals: 'The originals remain their publishers’.',
  contents: 'Contents',
  title: 'Title page',
  /** The number of an article before its title. */
  numbered: (number: string, title: string) => `${number}. ${title}`,
  original: 'The original: ',
  /** Before the address, where only a copy of it is known. */
  copy: 'A copy: ',
  notes: 'Notes',
  back: 'Back to the text',
  /** Around how a passage knows, in a note. */
  restsOn: (sourcings: string) => `Rests on: ${sourcings}.`,
  inOriginal: (paragraphs: string[]) => `In the original: ${paragraphsIn(paragraphs)}.`,
  inCopy: (paragraphs: string[]) => `In a copy of the original: ${paragraphsIn(paragraphs)}.`,
  seen: (date: string) => `Seen ${date}.`,
  /** Before the numbers of the articles and paragraphs, or the pages, that tell of an event. */
  toldAt: 'Told at: ',
  /** Between two numbers of places. */
  between: ', ',
  undated: 'Without a year',
  names: 'Index of names',
  namesByParagraph: 'Numbers are of the article and of its paragraph.',
  namesByPage: 'Numbers are of pages.',
  accessibility:
    'Text only, with a table of contents, headings, numbered notes with links to and from the text, and an index of names.',
};

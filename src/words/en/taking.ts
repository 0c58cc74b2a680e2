import { counted } from './counted.ts';

/** What a reader can take along of the tables and pictures of a page. */
export const taking = {
  take: 'Take tables and pictures along',
  stopTaking: 'Hide what can be taken along',
  offered: (tables: number, pictures: number) =>
    `Offered: ${counted(tables, 'table')}, ${counted(pictures, 'picture')}, as shown and filtered now.`,
  nothingHere: 'No table or picture stands on this page.',
  cite: 'Copy citation',
  embed: 'Copy code to embed',
  /** Said to those who hear it, of a button. */
  act: (label: string, name: string) => `${label}: ${name}`,
  copied: 'Copied',
  notCopied: (text: string) => `Your browser did not let us copy. Here it is: ${text}`,
  pictureOf: (title: string) => `${title}: the picture`,
  embedded: (title: string) => `${title}, to be shown in a frame of another site.`,
  partOf: (part: string, page: string) => `${part}, in ${page}`,
  /** A picture below a heading of its own. */
  within: (whole: string, part: string) => `${whole}, ${part}`,
  /** One of several that have the same name. */
  numbered: (name: string, place: string, all: string) => `${name}, part ${place} of ${all}`,
  /** The head of a column of addresses. */
  passages: 'Addresses of passages',
  /** The head of a column that has none. */
  row: 'Row',
};

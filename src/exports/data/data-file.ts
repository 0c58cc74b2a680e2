import type { Corpus } from '../../corpus/corpus.ts';
import type { AuthorName } from '../../model/author-name.ts';
import type { FlatTable } from '../record/flat.ts';

/** What files say of the desk that they are of. */
export interface AboutDesk {
  name: string;
  description: string;
  /** Of what it writes, BCP 47. */
  language: string;
  /** Who writes here, where it is not the desk itself. */
  authors: AuthorName[];
  licence: { name: string; url: string } | undefined;
  /** The day on which a text last changed, EDTF; nothing where no ledger says it. */
  changedOn: string | undefined;
  /** The address of a path from the root of the site. */
  addressOf: (path: string) => string;
}

/** A file that is made of the record of the corpus, or of the corpus itself where the record has no place for it. */
export interface DataFile {
  /** Below `/data/v1/`. */
  path: string;
  /** Its media type, with the character set of a text. */
  type: string;
  make: (tables: FlatTable[], desk: AboutDesk, corpus: Corpus) => string | Uint8Array;
}

/** The path of a file of the record, from the root of the site. */
export function pathOfData(file: string): string {
  return `/data/v1/${file}`;
}

/**
 * What is cited, as citation programs take it: the part of CSL-JSON that our pages and their originals need.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper';
  /** Nothing where an original has none, or none is known. */
  title?: string;
  /** A name as it is printed: which part of it is the family’s is not known. */
  author?: { literal: string }[];
  'container-title': string;
  /** Nothing where it is not known. */
  issued?: CslDate;
  accessed?: CslDate;
  /** The edition that is cited, in words, where it is not the first. */
  version?: string;
  /** The number of the paragraph that is cited, or several. */
  locator?: string;
  /** Nothing where none is known. */
  URL?: string;
  /** What is to be known of the address, in words: that it is one of a copy. */
  note?: string;
  archive?: string;
  /** BCP 47. */
  language: string;
}

/** A day, month or year; or what is no such date in words, beside its year where that is sure. */
export interface CslDate {
  'date-parts'?: [CslDateParts];
  literal?: string;
}

/** The year, where 1 BC is -1; the month from 1; the day. */
export type CslDateParts = [year: number, month?: number, day?: number];

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
  author?: CslName[];
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

/** The parts of a name; or all of it, where it is not known which is the family’s. */
export type CslName = { family: string; given: string } | { literal: string };

/** A day, month or year; or what is no such date in words, beside its year where that is sure. */
export interface CslDate {
  'date-parts'?: [CslDateParts];
  literal?: string;
}

/** The year, where 1 BC is -1; the month from 1; the day. */
export type CslDateParts = [year: number, month?: number, day?: number];

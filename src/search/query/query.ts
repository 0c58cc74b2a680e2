import { addFilters, type Filters, filtersFrom, isUnfiltered } from '../../model/filters.ts';

/** What is asked for. */
export interface Query {
  text: string;
  filters: Filters;
}

/** Words beyond this many letters are no query but an accident. */
const LONGEST_TEXT = 200;
const WORD_IN = /[\p{L}\p{N}]/u;

/** A query as the parameters of an address give it. */
export function queryFrom(parameters: URLSearchParams): Query {
  return { text: cleanText(parameters.get('q') ?? ''), filters: filtersFrom(parameters) };
}

/** What was typed, without the spaces around it and cut where it is too long. */
export function cleanText(text: string): string {
  return text.trim().slice(0, LONGEST_TEXT);
}

/** A query as the parameters of an address, in one fixed order. */
export function toParameters({ text, filters }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  addFilters(parameters, filters);
  return parameters;
}

/** Whether nothing is asked for: signs alone are no words. */
export function isEmpty({ text, filters }: Query): boolean {
  return !WORD_IN.test(text) && isUnfiltered(filters);
}

/** The text of a query, read: `sharing "duty to warn" -Polvia`. */
export interface ParsedText {
  /** What stands free, as written. */
  free: string;
  /** What stands in quotation marks, whose very words are meant. */
  phrases: string[];
  /** Words and phrases after a minus, which are not wanted. */
  without: string[];
}

const PART = /(?<=^|\s)(?<minus>[-−]?)(?:["“«](?<phrase>[^"“”«»]*)["”»](?=\s|$)|(?<word>\S+))/gu;

/** Reads the text of a query. A lone minus or quotation mark is nothing. */
export function parseText(text: string): ParsedText {
  const free: string[] = [];
  const parsed: ParsedText = { free: '', phrases: [], without: [] };
  for (const { groups = {} } of text.matchAll(PART)) {
    const { minus, phrase, word = '' } = groups;
    const words = (phrase ?? word.replace(/["“”«»]/gu, '')).trim();
    if (!WORD_IN.test(words)) continue;
    if (minus) parsed.without.push(words);
    else if (phrase === undefined) free.push(words);
    else parsed.phrases.push(words);
  }
  return { ...parsed, free: free.join(' ') };
}

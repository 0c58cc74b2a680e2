/** The filters that a search can have; each is a parameter of the address. */
export const FILTERS = ['kind', 'country', 'actor', 'place', 'source', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** The values chosen in each filter: any of them will do. */
export type Filters = Record<Filter, string[]>;

export const NO_FILTERS: Filters = {
  kind: [],
  country: [],
  actor: [],
  place: [],
  source: [],
  year: [],
};

/** What is asked for. */
export interface Query {
  text: string;
  filters: Filters;
}

/** Words beyond this many letters are no query but an accident. */
const LONGEST_TEXT = 200;

/** A query as the parameters of an address give it. */
export function queryFrom(parameters: URLSearchParams): Query {
  const valuesOf = (filter: Filter) => [...new Set(parameters.getAll(filter).filter(Boolean))];
  return {
    text: cleanText(parameters.get('q') ?? ''),
    filters: Object.fromEntries(FILTERS.map((filter) => [filter, valuesOf(filter)])) as Filters,
  };
}

/** What was typed, without the spaces around it and cut where it is too long. */
export function cleanText(text: string): string {
  return text.trim().slice(0, LONGEST_TEXT);
}

/** A query as the parameters of an address, in one fixed order. */
export function toParameters({ text, filters }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const filter of FILTERS) {
    for (const value of filters[filter]) parameters.append(filter, value);
  }
  return parameters;
}

/** Whether nothing is asked for. */
export function isEmpty({ text, filters }: Query): boolean {
  return text === '' && FILTERS.every((filter) => filters[filter].length === 0);
}

/** The text of a query, read: `sharing "duty to warn" -Russia`. */
export interface ParsedText {
  /** What stands free, as written. */
  free: string;
  /** What stands in quotation marks, whose very words are meant. */
  phrases: string[];
  /** Words and phrases after a minus, which are not wanted. */
  without: string[];
}

const PART = /(?<=^|\s)(?<minus>[-−]?)(?:["“](?<phrase>[^"“”]*)["”](?=\s|$)|(?<word>\S+))/gu;

/** Reads the text of a query. A lone minus or quotation mark is nothing. */
export function parseText(text: string): ParsedText {
  const free: string[] = [];
  const parsed: ParsedText = { free: '', phrases: [], without: [] };
  for (const { groups = {} } of text.matchAll(PART)) {
    const { minus, phrase, word = '' } = groups;
    const words = (phrase ?? word.replace(/["“”]/gu, '')).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    if (minus) parsed.without.push(words);
    else if (phrase === undefined) free.push(words);
    else parsed.phrases.push(words);
  }
  return { ...parsed, free: free.join(' ') };
}

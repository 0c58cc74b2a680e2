/** The filters that a search can have; each is a field of the form and of the address. */
export const FILTERS = ['country', 'actor', 'place', 'source', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** What is asked for. */
export interface Query {
  text: string;
  /** The values chosen in each filter: any of them will do. */
  filters: Record<Filter, string[]>;
}

/** Words beyond this many letters are no query but an accident. */
const LONGEST_TEXT = 200;

/** A query as the fields of a form or the parameters of an address give it. */
export function queryFrom(fields: Pick<URLSearchParams, 'get' | 'getAll'>): Query {
  return {
    text: (fields.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    filters: {
      country: fields.getAll('country'),
      actor: fields.getAll('actor'),
      place: fields.getAll('place'),
      source: fields.getAll('source'),
      year: fields.getAll('year'),
    },
  };
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

/** The filters of search and timeline; each is a parameter of the address. */
export const FILTERS = ['kind', 'country', 'actor', 'place', 'source', 'standing', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** The values chosen in each filter: any of them will do. */
export type Filters = Record<Filter, string[]>;

export const NO_FILTERS: Filters = {
  kind: [],
  country: [],
  actor: [],
  place: [],
  source: [],
  standing: [],
  year: [],
};

/** The filters that the parameters of an address give; a value that stands twice counts once. */
export function filtersFrom(parameters: URLSearchParams): Filters {
  const valuesOf = (filter: Filter) => [...new Set(parameters.getAll(filter).filter(Boolean))];
  return Object.fromEntries(FILTERS.map((filter) => [filter, valuesOf(filter)])) as Filters;
}

/** Adds filters to the parameters of an address, in one fixed order. */
export function addFilters(parameters: URLSearchParams, filters: Filters): void {
  for (const filter of FILTERS) {
    for (const value of filters[filter]) parameters.append(filter, value);
  }
}

/** Whether no value is chosen. */
export function isUnfiltered(filters: Filters): boolean {
  return FILTERS.every((filter) => filters[filter].length === 0);
}

/** The filters with a value chosen, or no longer so. */
export function withValue(
  filters: Filters,
  filter: Filter,
  value: string,
  isChosen: boolean,
): Filters {
  const others = filters[filter].filter((other) => other !== value);
  return { ...filters, [filter]: isChosen ? [...others, value] : others };
}

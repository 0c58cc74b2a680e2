import { type Filter, FILTERS, type Filters } from '../model/filters.ts';
import { yearWords } from '../words/index.ts';

/** What the values of a filter are called, by their ids. */
export type NamesById = Record<string, string>;

/** Addresses had the names of values, in English, before they had ids; these are not alike. */
const FORMER_NAMES: NamesById = {
  'One known origin': 'one-origin',
  'Several known origins': 'several-origins',
};

/** What the values of filters are called, as far as that is known yet. */
export class FilterNames {
  readonly #names = new Map<Filter, ReadonlyMap<string, string>>();

  /** Whether the values of a filter have their names; those of a year have them always. */
  has(filter: Filter): boolean {
    return filter === 'year' || this.#names.has(filter);
  }

  add(filter: Filter, names: NamesById): void {
    this.#names.set(filter, new Map(Object.entries(names)));
  }

  /** What a value is called; itself where that is not known. */
  nameOf(filter: Filter, id: string): string {
    if (filter === 'year') return /^-?\d+$/.test(id) ? yearWords(Number(id)) : id;
    return this.#names.get(filter)?.get(id) ?? id;
  }

  /** Filters as an address gives them, with ids where it has names, as before there were ids. */
  withIds(filters: Filters): Filters {
    const idsIn = (filter: Filter) => [
      ...new Set(filters[filter].map((value) => this.#idOf(filter, value))),
    ];
    return Object.fromEntries(FILTERS.map((filter) => [filter, idsIn(filter)])) as Filters;
  }

  #idOf(filter: Filter, value: string): string {
    if (filter === 'year') return yearOf(value);
    const names = this.#names.get(filter);
    if (!names || names.has(value)) return value;
    const [named] = [...names].find(([, name]) => name === value) ?? [];
    const former = FORMER_NAMES[value] ?? value.toLowerCase();
    return named ?? (names.has(former) ? former : value);
  }
}

/** "45 BC" is the year -44, "AD 50" the year 50. */
function yearOf(value: string): string {
  const { before, after } = /^(?<before>\d+) BC$|^AD (?<after>\d+)$/.exec(value)?.groups ?? {};
  if (before !== undefined) return String(1 - Number(before));
  return after ?? value;
}

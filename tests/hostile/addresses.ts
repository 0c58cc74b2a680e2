import fc from 'fast-check';
import { FilterNames } from '../../src/browser/filter-names.ts';
import { fragmentOf } from '../../src/browser/fragment.ts';
import { addFilters, FILTERS, filtersFrom } from '../../src/model/filters.ts';
import { shardsOf } from '../../src/search/query/name-shards.ts';
import { ATTACKS } from './payloads.ts';

const MALFORMED = [
  '%E0%A4%A',
  '%',
  '%00',
  '%zz',
  '%u0041',
  '+',
  '=',
  '&&',
  '?'.repeat(100),
  '#',
  '%ED%A0%80',
];

/** Gives something hostile for every parameter of an address and for its fragment; each is read without an error and comes back as it was. */
export function tryAddresses({ seed, runs }: { seed: number; runs: number }): {
  cases: number;
  faults: string[];
} {
  const faults: string[] = [];
  let cases = 0;
  const tried = fc.oneof(
    fc.constantFrom(...MALFORMED),
    fc.oneof(...Object.values(ATTACKS)).map((one) => ('text' in one ? one.text : one.yaml)),
  );
  const names = new FilterNames();
  names.add('country', { orel: 'Orel' });
  for (const value of fc.sample(tried, { seed, numRuns: runs })) {
    for (const parameter of [...FILTERS, 'q', 'tab', '#']) {
      cases++;
      try {
        if (parameter === '#') {
          fragmentOf(`#${value}`);
          continue;
        }
        const asked = new URLSearchParams(`${parameter}=${value}`);
        const filters = names.withIds(filtersFrom(asked));
        for (const filter of FILTERS) filters[filter].map((id) => names.nameOf(filter, id));
        shardsOf(asked.get(parameter) ?? '', 8);
        const again = new URLSearchParams();
        addFilters(again, filters);
        if (JSON.stringify(filtersFrom(again)) !== JSON.stringify(filters)) {
          faults.push(`?${parameter}=${value.slice(0, 80)} comes back as another`);
        }
      } catch (error) {
        faults.push(`?${parameter}=${value.slice(0, 80)}: ${String(error)}`);
      }
    }
  }
  return { cases, faults };
}

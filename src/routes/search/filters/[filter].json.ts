import type { APIContext } from 'astro';
import { filterValuesOf, namesByFilter } from '../../../corpus/filter-values.ts';
import { corpus } from '../../../corpus/index.ts';
import { kindOfPage } from '../../../corpus/page-kind.ts';
import { FILTERS } from '../../../model/filters.ts';
import { PAGE_KINDS } from '../../../model/index-fields.ts';

export async function getStaticPaths() {
  const all = await corpus();
  const names = namesByFilter([
    ...[...all.articles, ...all.events, ...all.comparisons].map(filterValuesOf),
    { kind: [...PAGE_KINDS, ...all.entities].map(kindOfPage) },
  ]);
  // The name of a year follows from it.
  return FILTERS.filter((filter) => filter !== 'year').map((filter) => ({
    params: { filter },
    props: { names: names[filter] },
  }));
}

/** What the values of a filter of the search are called, by their ids. Loaded where that filter is used. */
export function GET({ props }: APIContext<{ names: Record<string, string> }>): Response {
  return Response.json(props.names);
}

import type { APIContext } from 'astro';
import { namesInSearch } from '../../../corpus/filter-values.ts';
import { corpus } from '../../../corpus/index.ts';
import { FILTERS } from '../../../model/filters.ts';

export async function getStaticPaths() {
  const names = namesInSearch(await corpus());
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

import type { APIContext } from 'astro';
import type { Comparison } from '../../../corpus/domain.ts';
import { corpus } from '../../../corpus/index.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { twinOf } from '../../../exports/twins/twin-of.ts';

export async function getStaticPaths() {
  const { comparisons } = await corpus();
  return comparisons.map((comparison) => ({
    params: { id: comparison.id },
    props: { comparison },
  }));
}

/** The page of a comparison as Markdown. */
export async function GET({
  props,
  site,
}: APIContext<{ comparison: Comparison }>): Promise<Response> {
  const addressOf = addressesOn(site, import.meta.env.BASE_URL);
  return new Response(twinOf(props.comparison, await corpus(), addressOf), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}

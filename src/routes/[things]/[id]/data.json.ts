import type { APIContext } from 'astro';
import type { NamedKind } from '../../../model/names/named.ts';
import { folderOf } from '../../../model/paths.ts';
import { corpus } from '../../../corpus/index.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { thingJson } from '../../../exports/data/json.ts';
import { aboutDesk, tablesOf } from '../../../exports/data/of-corpus.ts';

interface Thing {
  kind: NamedKind | 'article' | 'event' | 'comparison';
  id: string;
}

export async function getStaticPaths() {
  const { articles, events, comparisons, entities, sources } = await corpus();
  const things: Thing[] = [...articles, ...events, ...comparisons, ...entities, ...sources];
  return things.map(({ kind, id }) => ({
    params: { things: folderOf(kind), id },
    props: { kind, id },
  }));
}

/** What the page of a thing shows, as data. */
export async function GET({ props, site }: APIContext<Thing>): Promise<Response> {
  const all = await corpus();
  const addressOf = addressesOn(site, import.meta.env.BASE_URL);
  const made = thingJson(tablesOf(all, addressOf), aboutDesk(all, addressOf), props);
  return new Response(made, { headers: { 'Content-Type': 'application/json' } });
}

import type { APIContext } from 'astro';
import { folderOf } from '../../../model/paths.ts';
import { corpus } from '../../../corpus/index.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { thingJson } from '../../../exports/data/json.ts';
import { aboutDesk, tablesOf } from '../../../exports/data/of-corpus.ts';
import { shownWith, type ThingWithRows } from '../../../exports/data/shown-with.ts';

export async function getStaticPaths() {
  const { articles, events, comparisons, entities, sources } = await corpus();
  return [...articles, ...events, ...comparisons, ...entities, ...sources].map((thing) => ({
    params: { things: folderOf(thing.kind), id: thing.id },
    props: { thing },
  }));
}

/** What the page of a thing shows, as data. */
export async function GET({
  props,
  site,
}: APIContext<{ thing: ThingWithRows }>): Promise<Response> {
  const all = await corpus();
  const addressOf = addressesOn(site, import.meta.env.BASE_URL);
  const { thing } = props;
  const made = thingJson(
    tablesOf(all, addressOf),
    aboutDesk(all, addressOf),
    thing,
    shownWith(all, thing),
  );
  return new Response(made, { headers: { 'Content-Type': 'application/json' } });
}

import type { APIContext } from 'astro';
import { kindOf } from '../../../components/words.ts';
import { corpus } from '../../../corpus/index.ts';
import { namesOf } from '../../../model/names/named.ts';
import { pathOf } from '../../../model/paths.ts';
import { intoShards } from '../../../search/name-shards.ts';
import type { Thing } from '../../../search/things.ts';

export async function getStaticPaths() {
  const all = await corpus();
  const things = all.things.map((thing): Thing => {
    const exactCase = namesOf(thing).flatMap(({ name, exactCase }) => (exactCase ? [name] : []));
    return {
      id: thing.id,
      sort: kindOf(thing),
      name: thing.name,
      path: pathOf(thing),
      ...all.countsOf(thing),
      names: all.namesByUse(thing),
      ...(exactCase.length > 0 && { exactCase }),
      demonyms: thing.kind === 'source' ? [] : thing.demonyms,
    };
  });
  return intoShards(things).map((shard, index) => ({
    params: { shard: String(index) },
    props: { things: shard },
  }));
}

/** A part of the index of names: what a search can be for by name. Loaded with search only. */
export function GET({ props }: APIContext<{ things: Thing[] }>): Response {
  return Response.json(props.things);
}

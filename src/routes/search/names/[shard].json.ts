import type { APIContext } from 'astro';
import { kindOf } from '../../../components/words.ts';
import { corpus } from '../../../corpus/index.ts';
import { namesOf } from '../../../model/names/named.ts';
import { indexBy, listedUnder } from '../../../corpus/index-by.ts';
import { countsOf } from '../../../corpus/mentions.ts';
import { namesByUse } from '../../../corpus/names.ts';
import { pathOf } from '../../../model/paths.ts';
import { intoShards } from '../../../search/query/name-shards.ts';
import { ordinaryWords } from '../../../search/index/ordinary-words.ts';
import type { Thing } from '../../../search/query/things.ts';
import { wordsOf } from '../../../search/query/words.ts';

export async function getStaticPaths() {
  const all = await corpus();
  const named = [...all.things.values()];
  const ours = [
    ...named.map(({ description }) => description),
    ...all.events.flatMap(({ title, description }) => [all.read(title), description]),
  ];
  const ordinary = ordinaryWords(
    named.flatMap((thing) => namesByUse(all, thing)),
    [
      ...all.articles.flatMap(({ passages }) => passages),
      ...ours.map(({ text, links }) => ({
        text,
        mentions: links.map(({ thing, start, end }) => ({ entity: thing.id, start, end })),
      })),
    ],
  );
  const beside = indexBy(
    [...all.pairs.values()].flatMap(({ entities: [a, b] }) => [
      { of: a.id, other: b.id },
      { of: b.id, other: a.id },
    ]),
    ({ of }) => [of],
  );
  const things = named.map((thing): Thing => {
    const others = listedUnder(beside, thing).map(({ other }) => other);
    const names = namesByUse(all, thing);
    const words = new Set(names.flatMap(wordsOf));
    const exactCase = [
      ...namesOf(thing).flatMap(({ name, exactCase }) => (exactCase ? [name] : [])),
      ...names.filter((name) => ordinary.names.has(name)),
    ];
    return {
      id: thing.id,
      sort: kindOf(thing),
      name: thing.name,
      path: pathOf(thing),
      ...countsOf(all, thing),
      names,
      ...(exactCase.length > 0 && { exactCase }),
      ordinaryWords: [...words].filter((word) => ordinary.words.has(word)),
      demonyms: thing.kind === 'source' ? [] : thing.demonyms,
      ...(others.length > 0 && { beside: others }),
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

import type { APIContext } from 'astro';
import { kindOf } from '../../../components/words.ts';
import { corpus } from '../../../corpus/index.ts';
import { namesOf } from '../../../model/names/named.ts';
import { ownText } from '../../../model/names/own-text.ts';
import { pathOf } from '../../../model/paths.ts';
import { intoShards } from '../../../search/name-shards.ts';
import { ordinaryWords } from '../../../search/ordinary-words.ts';
import type { Thing } from '../../../search/things.ts';
import { wordsOf } from '../../../search/words.ts';

export async function getStaticPaths() {
  const all = await corpus();
  const ours = [
    ...all.things.map(({ description }) => description),
    ...all.events.flatMap(({ title, description }) => [ownText(title), description]),
  ];
  const ordinary = ordinaryWords(
    all.things.flatMap((thing) => all.namesByUse(thing)),
    [
      ...all.articles.flatMap(({ passages }) => passages),
      ...ours.map((own) => ({ text: own.text, mentions: all.mentionsIn(own) })),
    ],
  );
  const things = all.things.map((thing): Thing => {
    const names = all.namesByUse(thing);
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
      ...all.countsOf(thing),
      names,
      ...(exactCase.length > 0 && { exactCase }),
      ordinaryWords: [...words].filter((word) => ordinary.words.has(word)),
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

import { nameKey } from '../model/names/fold.ts';
import type { Alias } from '../model/names/named.ts';
import type { Corpus } from './corpus.ts';
import type { Article, Entity, Thing } from './domain.ts';
import { listedUnder } from './index-by.ts';
import { language } from '../words/index.ts';

/** A name of an entity and who uses it. */
export interface NameInUse extends Alias {
  /** The articles whose originals write it so. */
  articles: Article[];
  /** How often our digests do. */
  mentions: number;
}

/** Every name of an entity, ours first, each with the articles whose originals write it so. */
export function namesInUse({ writtenNames, passagesNaming }: Corpus, entity: Entity): NameInUse[] {
  const names: Alias[] = [{ name: entity.name, lang: language }, ...entity.aliases];
  const byKey = new Map(names.toReversed().map((alias) => [nameKey(alias.name), alias]));
  // Names of several languages can fold to one: the very spelling goes first.
  const nameWritten = (words: string) =>
    names.find(({ name }) => name === words) ?? byKey.get(nameKey(words));
  const uses = Map.groupBy(listedUnder(writtenNames, entity), ({ name }) => nameWritten(name));
  const written = Map.groupBy(
    listedUnder(passagesNaming, entity).flatMap(({ passage: { text, mentions } }) =>
      mentions
        .filter((mention) => mention.entity === entity.id)
        .map(({ start, end }) => text.slice(start, end)),
    ),
    nameWritten,
  );
  return names.map((alias) => ({
    ...alias,
    articles: [...new Set(uses.get(alias)?.map(({ article }) => article))],
    mentions: written.get(alias)?.length ?? 0,
  }));
}

/** The names of a thing, those that texts use most first, then in the order of its file. */
export function namesByUse(corpus: Corpus, thing: Thing): string[] {
  if (thing.kind === 'source') return [thing.name, ...thing.aliases.map(({ name }) => name)];
  const uses = ({ articles, mentions }: NameInUse) => articles.length + mentions;
  return namesInUse(corpus, thing)
    .sort((a, b) => uses(b) - uses(a))
    .map(({ name }) => name);
}

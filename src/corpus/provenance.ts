import type { Sourcing } from '../model/schemas/fields.ts';
import { chainTo, originsOf } from '../model/sources/origins.ts';
import type { Article, Origins, Reliance, Source } from './domain.ts';
import { wanted } from './wanted.ts';

/** Where words come from, and on which way. */
export interface Provenance {
  /** Where the word that some passages rest on first comes from. */
  originsOf: (reliances: Reliance[]) => Origins;
  /**
   * The way on which a source's word reached an article: from its outlet to the source, and on for as
   * long as there is only one that it can come from.
   *
   * @param outlet the article's publisher
   * @param relied the ids of all the sources that the article relies on
   */
  chainOf: (outlet: Source, relied: string[], source: Source) => Source[];
}

/** Prepares to follow words to where they come from. */
export function provenanceOf(sources: ReadonlyMap<string, Source>): Provenance {
  const all = [...sources.values()];
  // For counting, people of whom one is known lead to those of whom it is one.
  const derivations = new Map(
    all.map(({ id, derivedFrom, oneOf }) => [
      id,
      [...derivedFrom, ...(oneOf ? [oneOf] : [])].map((from) => from.id),
    ]),
  );
  // For telling the way, they lead to each who is one of them.
  const members = Map.groupBy(all, ({ oneOf }) => oneOf);
  const ways = new Map(
    all.map(({ id, derivedFrom }) => [
      id,
      derivedFrom.flatMap((from) => [from, ...(members.get(from) ?? [])]).map((from) => from.id),
    ]),
  );
  return {
    originsOf: (reliances) => {
      const isTraced = ({ sourcing }: Reliance) => sourcing !== 'no-source-given';
      const ids = reliances
        .filter(isTraced)
        .flatMap(({ source }) => [...originsOf(source.id, derivations)]);
      const known = [...new Set(ids)].map((id) => wanted(sources, id));
      const outlets = reliances
        .filter((reliance) => !isTraced(reliance))
        .map(({ article }) => article.original.source);
      return { known, untraced: [...new Set(outlets)], mayBeOne: mayBeOne(known) };
    },
    chainOf: (outlet, relied, source) => {
      if (source === outlet) return [source];
      const way = chainTo(source.id, relied, ways) ?? [source.id];
      const chain = new Set([outlet, ...way.map((id) => wanted(sources, id))]);
      for (let [from, ...others] = source.derivedFrom; from && others.length === 0;) {
        if (chain.has(from)) break;
        chain.add(from);
        [from, ...others] = from.derivedFrom;
      }
      return [...chain];
    },
  };
}

/** Whether people who are not named can be among the others: both are of one country. */
function mayBeOne(sources: Source[]): boolean {
  const byCountry = Map.groupBy(sources, ({ country }) => country);
  return [...byCountry].some(
    ([country, alike]) =>
      country !== undefined && alike.length > 1 && alike.some(({ sort }) => sort === 'unnamed'),
  );
}

/** How an article knows, and for how many of its passages; what most passages rest on first. */
export function sourcingOf({ reliances }: Article): { sourcing: Sourcing; passages: number }[] {
  return [...Map.groupBy(reliances, ({ sourcing }) => sourcing)]
    .map(([sourcing, ofKind]) => ({
      sourcing,
      passages: new Set(ofKind.map(({ passage }) => passage)).size,
    }))
    .sort((a, b) => b.passages - a.passages);
}

/** How something is known that rests on some sources: each kind once, in their order. */
export function sourcingsIn(reliances: Reliance[]): Sourcing[] {
  return [...new Set(reliances.map(({ sourcing }) => sourcing))];
}

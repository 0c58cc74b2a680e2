import type { Passage } from '../model/passages.ts';
import type { Sourcing } from '../model/schemas/fields.ts';
import { carriedBy, chainTo, type Derivations, originsOf } from '../model/sources/origins.ts';
import type { Article, Origins, Reliance, Source } from './domain.ts';
import { type Index, listedUnder } from './index-by.ts';
import { wanted } from './wanted.ts';

/** What an article relies on for a passage, as far as it says so itself. */
type Relied = Pick<Reliance, 'source' | 'passage' | 'derivedFrom'>;

/** Where words come from, and on which way. */
export interface Provenance {
  /** Where the word that some passages rest on first comes from. */
  originsOf: (reliances: Reliance[]) => Origins;
  /**
   * Everyone whose word a passage has through a source, however far back.
   *
   * @param relied all that the article relies on
   */
  carriedBy: (relied: Relied[], reliance: Relied) => Source[];
  /**
   * The way on which a source's word reached a passage: from its outlet to the source, and on for as
   * long as there is only one that it can come from.
   *
   * @param outlet the article's publisher
   * @param relied all that the article relies on
   */
  chainOf: (outlet: Source, relied: Relied[], source: Source, passage: Passage) => Source[];
}

/** Prepares to follow words to where they come from. */
export function provenanceOf(sources: ReadonlyMap<string, Source>): Provenance {
  const all = [...sources.values()];
  const own = new Map(all.map(({ id, derivedFrom }) => [id, derivedFrom.map((from) => from.id)]));
  // For counting, people of whom one is known lead to those of whom it is one.
  const derivations = new Map(
    all.map(({ id, oneOf }) => [id, [...(own.get(id) ?? []), ...(oneOf ? [oneOf.id] : [])]]),
  );
  // For telling the way, they lead to each who is one of them.
  const members = Map.groupBy(all, ({ oneOf }) => oneOf);
  const withMembers = (from: Source) => [from, ...(members.get(from) ?? [])];
  const ways = new Map(
    all.map(({ id, derivedFrom }) => [id, derivedFrom.flatMap(withMembers).map((from) => from.id)]),
  );
  const wayTo = (source: Source, relied: Relied[]) =>
    chainTo(
      source.id,
      relied.map((reliance) => reliance.source.id),
      ways,
      saidIn(relied, withMembers),
    );
  return {
    originsOf: (reliances) => {
      const isTraced = ({ sourcing }: Reliance) => sourcing !== 'no-source-given';
      const ids = reliances.filter(isTraced).flatMap((reliance) => {
        const here = behind(reliance, reliance.article.reliances);
        return [...originsOf(reliance.source.id, derivations, here)];
      });
      const known = [...new Set(ids)].map((id) => wanted(sources, id));
      const outlets = reliances
        .filter((reliance) => !isTraced(reliance))
        .map(({ article }) => article.original.source);
      return { known, untraced: [...new Set(outlets)], atLeast: leastOf(known) };
    },
    carriedBy: (relied, reliance) => {
      const carried = carriedBy(reliance.source.id, own, behind(reliance, relied));
      return [...carried].map((id) => wanted(sources, id));
    },
    chainOf: (outlet, relied, source, passage) => {
      if (source === outlet) return [source];
      const here = relied.filter((reliance) => reliance.passage === passage);
      let way = wayTo(source, here) ?? [source.id];
      // Whom an article leaves unnamed it has all from where it has some.
      if (way.length === 1 && source.sort === 'unnamed') way = wayTo(source, relied) ?? way;
      const chain = new Set([outlet, ...way.map((id) => wanted(sources, id))]);
      const said = saidIn(here);
      const next = (at: Source) =>
        new Set([...at.derivedFrom.map(({ id }) => id), ...(said.get(at.id) ?? [])]);
      for (let [from, ...others] = next(source); from && others.length === 0;) {
        const at = wanted(sources, from);
        if (chain.has(at)) break;
        chain.add(at);
        [from, ...others] = next(at);
      }
      return [...chain];
    },
  };
}

/** From whom, by an article, the words of a passage come: as it says of a reliance, and of the others there. */
function behind(reliance: Relied, relied: Relied[]): Derivations {
  const here = relied.filter(
    ({ passage, source }) => passage === reliance.passage && source !== reliance.source,
  );
  return saidIn([reliance, ...here]);
}

/** From whom the words of sources come, as some reliances say. */
function saidIn(
  relied: Relied[],
  including: (from: Source) => Source[] = (from) => [from],
): Derivations {
  const bySource = Map.groupBy(relied, ({ source }) => source.id);
  return new Map(
    [...bySource].map(([id, alike]) => [
      id,
      alike.flatMap(({ derivedFrom }) => derivedFrom.flatMap(including).map((from) => from.id)),
    ]),
  );
}

/**
 * How many some sources are at the least. Who is not named can be anybody else of the country, and whoever speaks as a
 * body of it, another that speaks for it.
 */
function leastOf(sources: Source[]): number {
  const byCountry = Map.groupBy(sources, ({ country }) => country);
  return [...byCountry].reduce((least, [country, alike]) => {
    if (country === undefined) return least + alike.length;
    if (alike.some(({ sort }) => sort === 'unnamed')) return least + 1;
    const speakers = alike.filter(({ sort }) => sort !== 'outlet');
    return least + alike.length - (speakers.some(isBody) ? speakers.length - 1 : 0);
  }, 0);
}

function isBody({ entity }: Source): boolean {
  return entity !== undefined && entity.sort?.isPerson !== true;
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

/**
 * From whom the word of a source comes: always, or in some of what rests on it.
 *
 * @param reliancesOn all that rests on any source, by its id
 */
export function derivationOf(
  { reliancesOn }: { reliancesOn: Index<Reliance> },
  source: Source,
): { always: Source[]; inPart: Source[] } {
  const reliances = listedUnder(reliancesOn, source);
  const said = [...new Set(reliances.flatMap(({ derivedFrom }) => derivedFrom))];
  const isAlways = (from: Source) => reliances.every((one) => one.derivedFrom.includes(from));
  const always = new Set([...source.derivedFrom, ...said.filter(isAlways)]);
  return { always: [...always], inPart: said.filter((from) => !always.has(from)) };
}

/** How something is known that rests on some sources: each kind once, in their order. */
export function sourcingsIn(reliances: Reliance[]): Sourcing[] {
  return [...new Set(reliances.map(({ sourcing }) => sourcing))];
}

import { gradeOfStanding } from '../model/standing.ts';
import type { Entity, Event, Relation, TieType } from './domain.ts';
import { eachTieOnce } from './each-tie-once.ts';
import { countryOf } from './whole-of.ts';

/** All that articles tell of one kind from one to another, the same way or both ways. */
export interface ExchangeTie {
  from: Entity;
  to: Entity;
  /** One by which something is given or refused. */
  type: TieType;
  isMutual: boolean;
  /** What a side says first, then the oldest article first; never empty. */
  relations: [Relation, ...Relation[]];
  /** Whether one of the two sides says so itself, by name, or a record does. */
  isSaidBySide: boolean;
  /** The best of any telling, unless articles contest it. */
  standing: Relation['standing'];
  /** What dates it, each once; of what has no time, nothing. */
  events: Event[];
}

/** Who gives to whom, or has agreed to, or refuses: givers down, receivers across. */
export interface Exchange {
  givers: Entity[];
  receivers: Entity[];
  /** What passes from one to the other. */
  between: (giver: Entity, receiver: Entity) => ExchangeTie[];
}

/**
 * The ties of an exchange, each once.
 *
 * @param isFolded whether a body of a government counts as its country; what is within one is then no tie
 */
export function exchangeTies(relations: Relation[], isFolded: boolean): ExchangeTie[] {
  const sideOf = isFolded ? countryOf : (entity: Entity) => entity;
  const groups = Map.groupBy(eachTieOnce(relations), ({ from, to, type, isMutual }) => {
    const ends = [sideOf(from).id, sideOf(to).id];
    return [type.id, isMutual, ...(isMutual ? ends.sort() : ends)].join(' ');
  });
  return [...groups.values()].flatMap(([first, ...others]): ExchangeTie[] => {
    if (!first?.type.exchange) return [];
    const [from, to] = [sideOf(first.from), sideOf(first.to)];
    if (from === to) return [];
    // Who asks for the passage behind a tie is shown that of a side.
    const [best = first, ...rest] = [first, ...others].toSorted(
      (a, b) => Number(isSaidBySide(b)) - Number(isSaidBySide(a)),
    );
    const told: ExchangeTie['relations'] = [best, ...rest];
    return [
      {
        from,
        to,
        type: first.type,
        isMutual: first.isMutual,
        relations: told,
        isSaidBySide: told.some((one) => isSaidBySide(one) || one.standing === 'confirmed'),
        standing: bestOf(told),
        events: [...new Set(told.flatMap(({ account }) => account?.event ?? []))],
      },
    ];
  });
}

/** Whether a party to an exchange is a body of a country, and counts as that where parties are folded. */
export function hasFolded(relations: Relation[]): boolean {
  return relations.some(
    ({ type, from, to }) => type.exchange && [from, to].some((party) => countryOf(party) !== party),
  );
}

/** Whether anything that is given or refused has a time. */
export function hasTimes(relations: Relation[]): boolean {
  return relations.some(({ type, account }) => type.exchange && account);
}

function bestOf(relations: [Relation, ...Relation[]]): Relation['standing'] {
  const [worst, ...better] = relations
    .map(({ standing }) => standing)
    .sort((a, b) => gradeOfStanding(a) - gradeOfStanding(b));
  return worst === 'contested' ? worst : (better.at(-1) ?? worst ?? relations[0].standing);
}

/** Ties as a table. Those with most ties come first. */
export function exchangeAmong(ties: ExchangeTie[]): Exchange {
  const ways = ties.flatMap((tie) => [
    { tie, giver: tie.from, receiver: tie.to },
    ...(tie.isMutual ? [{ tie, giver: tie.to, receiver: tie.from }] : []),
  ]);
  const cells = Map.groupBy(ways, ({ giver, receiver }) => `${giver.id} ${receiver.id}`);
  return {
    givers: byTies(ways.map(({ giver }) => giver)),
    receivers: byTies(ways.map(({ receiver }) => receiver)),
    between: (giver, receiver) =>
      (cells.get(`${giver.id} ${receiver.id}`) ?? []).map(({ tie }) => tie),
  };
}

/** Those with most ties first; of equals, by name. */
export function byTies(entities: Entity[]): Entity[] {
  const ties = Map.groupBy(entities, (entity) => entity);
  return [...ties]
    .sort(([a, left], [b, right]) => right.length - left.length || (a.name < b.name ? -1 : 1))
    .map(([entity]) => entity);
}

/**
 * Whether the word for a relation comes from a body or official of one of its two sides, by name;
 * otherwise it is claimed by somebody else.
 */
export function isSaidBySide({ by, from, to }: Relation): boolean {
  const isOfficial = by.sort === 'official' || by.sort === 'government-body';
  const sides = [from, ...from.countries, to, ...to.countries];
  return isOfficial && by.country !== undefined && sides.includes(by.country);
}

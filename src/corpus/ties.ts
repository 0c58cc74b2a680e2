import type { Corpus } from './corpus.ts';
import type { Entity, Event, Relation } from './domain.ts';
import { listedUnder } from './index-by.ts';

/** All that an entity is tied to in one way at one time, as one statement: "agrees to share with Ulan and Polvia". */
export interface Ties {
  type: Relation['type'];
  /** Whether the entity is the one that acts. */
  isFrom: boolean;
  isMutual: boolean;
  /** Those at the other end, by name. */
  others: Entity[];
  /** Oldest article first; never empty. */
  relations: [Relation, ...Relation[]];
  standing: Relation['standing'];
  /** What dates them; nothing when no article gives a time. */
  event: Event | undefined;
}

/**
 * An entity's ties, those of which most is told first.
 *
 * @param other where only the ties to one other are asked for
 */
export function tiesOf({ tiesFrom, tiesTo }: Corpus, entity: Entity, other?: Entity): Ties[] {
  const own = [
    ...listedUnder(tiesFrom, entity).map((relation) => ({ relation, isFrom: true })),
    // What goes both ways is among those in which it acts.
    ...listedUnder(tiesTo, entity)
      .filter(({ isMutual }) => !isMutual)
      .map((relation) => ({ relation, isFrom: false })),
  ].filter(({ relation, isFrom }) => !other || endOf(relation, isFrom) === other);
  const groups = Map.groupBy(own, ({ relation, isFrom }) => {
    const { type, isMutual, standing, account } = relation;
    return [type.id, isFrom, isMutual, standing, account?.event.id].join(' ');
  });
  return [...groups.values()]
    .flatMap(([first, ...rest]): Ties[] => {
      if (!first) return [];
      const { isFrom, relation } = first;
      const { type, isMutual, standing, account } = relation;
      const relations: Ties['relations'] = [relation, ...rest.map((one) => one.relation)];
      const others = [...new Set(relations.map((one) => endOf(one, isFrom)))];
      return [
        {
          type,
          isFrom,
          isMutual,
          others: others.sort((a, b) => (a.name < b.name ? -1 : 1)),
          relations,
          standing,
          event: account?.event,
        },
      ];
    })
    .sort((a, b) => b.relations.length - a.relations.length);
}

function endOf({ from, to }: Relation, isFrom: boolean): Entity {
  return isFrom ? to : from;
}

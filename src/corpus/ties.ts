import type { Corpus } from './corpus.ts';
import type { Entity, Relation } from './domain.ts';
import { listedUnder } from './index-by.ts';

/** The ties of one type that an entity has in one direction. */
export interface Ties {
  type: Relation['type'];
  /** Whether the entity is the one that acts. */
  isFrom: boolean;
  relations: Relation[];
}

/** An entity's ties, by type and direction; those in which it acts first. */
export function tiesOf({ tiesFrom, tiesTo }: Corpus, entity: Entity): Ties[] {
  return [true, false].flatMap((isFrom) => {
    const own = listedUnder(isFrom ? tiesFrom : tiesTo, entity);
    return [...Map.groupBy(own, ({ type }) => type)].map(([type, relations]) => ({
      type,
      isFrom,
      relations,
    }));
  });
}

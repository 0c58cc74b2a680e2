import type { Entity, Relation } from './domain.ts';
import type { RelationType } from '../model/schemas/fields.ts';

/** Who gives intelligence to whom, or has agreed to: givers down, receivers across. */
export interface Exchange {
  givers: Entity[];
  receivers: Entity[];
  /** What passes from one to the other, oldest article first. */
  between: (giver: Entity, receiver: Entity) => Relation[];
}

const GIVING = new Set<RelationType>(['shares-intelligence-with', 'agrees-to-share-with', 'warns']);

/** The exchange of intelligence among all relations. Those with most ties come first. */
export function exchangeAmong(relations: Relation[]): Exchange {
  const giving = relations.filter(({ type }) => GIVING.has(type));
  const cells = Map.groupBy(giving, ({ from, to }) => `${from.id} ${to.id}`);
  return {
    givers: byTies(giving.map(({ from }) => from)),
    receivers: byTies(giving.map(({ to }) => to)),
    between: (giver, receiver) => cells.get(`${giver.id} ${receiver.id}`) ?? [],
  };
}

/**
 * Whether the word for a relation comes from a body or official of one of its two sides, by name;
 * otherwise it is claimed by somebody else.
 */
export function isConfirmedBySide({ by, from, to }: Relation): boolean {
  const isOfficial = by.sort === 'official' || by.sort === 'government-body';
  const sides = [from, ...from.countries, to, ...to.countries];
  return isOfficial && by.country !== undefined && sides.includes(by.country);
}

function byTies(entities: Entity[]): Entity[] {
  const ties = Map.groupBy(entities, (entity) => entity);
  return [...ties]
    .sort(([a, left], [b, right]) => right.length - left.length || (a.name < b.name ? -1 : 1))
    .map(([entity]) => entity);
}

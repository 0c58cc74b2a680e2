import type { Corpus } from './corpus.ts';
import type { Dated, Entity, Relation } from './domain.ts';
import { inOrder } from '../words/index.ts';
import { listedUnder } from './index-by.ts';
import { listPages } from './list-pages.ts';
import { wholeOf } from './whole-of.ts';

/** More than these are several statements. */
const MOST_IN_ONE = 20;

/** All that one is tied to in one way at one time, as one statement: "Orel agrees to share with Ulan and Polvia". */
export interface Ties {
  /** Whose they are: the entity that was asked for, or a part of it. */
  of: Entity;
  type: Relation['type'];
  /** Whether that is the one that acts. */
  isFrom: boolean;
  isMutual: boolean;
  /** Those at the other end, by name. */
  others: Entity[];
  /** Oldest article first; never empty. */
  relations: [Relation, ...Relation[]];
  standing: Relation['standing'];
  /** As the one account that dates them says, or all accounts of its event; nothing when no article gives a time. */
  dated: (Dated & { standing: Relation['standing'] }) | undefined;
}

/**
 * The ties of an entity and its parts, those of which most is told first. What is between it and a part of it is
 * none of its ties.
 *
 * @param other where only the ties to one other and its parts are asked for
 */
export function tiesOf(
  { tiesFrom, tiesTo }: Pick<Corpus, 'tiesFrom' | 'tiesTo'>,
  entity: Entity,
  other?: Entity,
): Ties[] {
  const isOf = (part: Entity, whole: Entity) => part === whole || wholeOf(part) === whole;
  const own = [
    ...listedUnder(tiesFrom, entity).map((relation) => ({ relation, isFrom: true })),
    // What goes both ways is among those in which it acts.
    ...listedUnder(tiesTo, entity)
      .filter(({ isMutual }) => !isMutual)
      .map((relation) => ({ relation, isFrom: false })),
  ]
    .map((tie) => ({ ...tie, of: endOf(tie.relation, !tie.isFrom) }))
    .filter(({ relation, isFrom }) => {
      const end = endOf(relation, isFrom);
      return !isOf(end, entity) && (!other || isOf(end, other));
    })
    // Its own come before those of each part.
    .sort((a, b) => inOrder(placeOf(a.of, entity), placeOf(b.of, entity)));
  const groups = Map.groupBy(own, ({ of, relation, isFrom }) => {
    const { type, isMutual, standing, account } = relation;
    return [of.id, type.id, isFrom, isMutual, standing, account?.event.id].join(' ');
  });
  return [...groups.values()]
    .flatMap((group) => listPages(group, MOST_IN_ONE).map(({ page }) => page.items))
    .flatMap(([first, ...rest]): Ties[] => {
      if (!first) return [];
      const { of, isFrom, relation } = first;
      const { type, isMutual, standing } = relation;
      const relations: Ties['relations'] = [relation, ...rest.map((one) => one.relation)];
      const others = [...new Set(relations.map((one) => endOf(one, isFrom)))];
      return [
        {
          of,
          type,
          isFrom,
          isMutual,
          others: others.sort((a, b) => (a.name < b.name ? -1 : 1)),
          relations,
          standing,
          dated: datedBy(relations),
        },
      ];
    })
    .sort((a, b) => b.relations.length - a.relations.length);
}

function datedBy(relations: Ties['relations']): Ties['dated'] {
  const [account, ...others] = new Set(relations.map((relation) => relation.account));
  if (!account) return undefined;
  const { event } = account;
  return { ...(others.length === 0 ? account : event.dating), standing: event.standing };
}

function placeOf(of: Entity, entity: Entity): string {
  return of === entity ? '' : `${of.kind} ${of.name}`;
}

function endOf({ from, to }: Relation, isFrom: boolean): Entity {
  return isFrom ? to : from;
}

import type { Relation } from './domain.ts';

/** Ties without the second of what goes both ways, which stands among them twice, once from either side. */
export function eachTieOnce(relations: readonly Relation[]): Relation[] {
  return relations.filter(({ isMutual, from, to }) => !isMutual || from.id < to.id);
}

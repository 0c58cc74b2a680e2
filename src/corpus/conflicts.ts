import type { Corpus } from './corpus.ts';
import type { Comparison, ComparisonPoint, Entity } from './domain.ts';

/** A question on which articles conflict, with the comparison that asks it. */
export interface Conflict {
  comparison: Comparison;
  point: ComparisonPoint;
}

/** Every such question, comparison by comparison. */
export function conflictsIn(comparisons: Comparison[]): Conflict[] {
  return comparisons.flatMap((comparison) =>
    comparison.points
      .filter(({ verdict }) => verdict === 'conflict')
      .map((point) => ({ comparison, point })),
  );
}

/** Those in which a passage at issue names an entity. */
export function conflictsNaming(
  { comparisons }: Pick<Corpus, 'comparisons'>,
  entity: Entity,
): Conflict[] {
  return conflictsIn(comparisons).filter(({ point }) =>
    point.cells.some(
      (cell) =>
        cell.stance !== 'silent' &&
        cell.passage.mentions.some((mention) => mention.entity === entity.id),
    ),
  );
}

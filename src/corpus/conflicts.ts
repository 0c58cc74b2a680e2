import type { Comparison, ComparisonPoint } from './domain.ts';

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

/** The things that a passage at issue names, each once, as ids. */
export function namedAtIssue({ point }: Conflict): Set<string> {
  return new Set(
    point.cells.flatMap((cell) =>
      cell.stance === 'silent' ? [] : cell.passage.mentions.map(({ entity }) => entity),
    ),
  );
}

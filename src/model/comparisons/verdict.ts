/** What an article that speaks does with a point. An article that does not speak is silent. */
export const STANCES = ['says', 'denies', 'says-in-part'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * How articles stand to each other on a point: they say the same, one says it more exactly, they speak of
 * different matters or times, or not all can be true.
 */
export const VERDICTS = [
  'agree',
  'more-exact',
  'apart',
  'conflict',
  'only-one-says',
  'contradicts-record',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A cell of a comparison, as far as the verdict depends on it. */
export interface Answer {
  stance: Stance;
  /** A word for the answer: the same word, the same answer. */
  answer?: string | undefined;
}

/** What answers that are not the same can be to each other: that they cannot all be true is only one of these. */
const UNLIKE: Verdict[] = ['more-exact', 'apart', 'conflict'];

/**
 * The verdicts that the answers to one point leave. One alone follows from them; of several an editor says
 * which it is.
 *
 * @param answers of the articles that speak; those that are silent are left out
 * @param contradictsRecord whether one of them is said to contradict what is on public record
 * @returns none where nobody speaks
 */
export function possibleVerdicts(answers: Answer[], contradictsRecord: boolean): Verdict[] {
  if (answers.length === 0) return [];
  if (contradictsRecord) return ['contradicts-record'];
  if (answers.length === 1) return ['only-one-says'];
  const stances = new Set(answers.map(({ stance }) => stance));
  const words = new Set(answers.map(({ answer }) => answer));
  const areUnlike = stances.size > 1 || words.difference(new Set([undefined])).size > 1;
  if (areUnlike) return UNLIKE;
  return words.has(undefined) ? ['agree', ...UNLIKE] : ['agree'];
}

/** What a reader has to see before all else comes first. */
const GRAVEST_FIRST: Verdict[] = [
  'conflict',
  'contradicts-record',
  'more-exact',
  'apart',
  'agree',
  'only-one-says',
];

/** Points by how the answers stand to each other; those that stand alike keep their order. */
export function gravestFirst<Point extends { verdict: Verdict }>(points: Point[]): Point[] {
  return points.toSorted(
    (a, b) => GRAVEST_FIRST.indexOf(a.verdict) - GRAVEST_FIRST.indexOf(b.verdict),
  );
}

/** How many points have each verdict, the gravest first; of a verdict that none has, nothing. */
export function verdictCounts(
  points: { verdict: Verdict }[],
): { verdict: Verdict; count: number }[] {
  const byVerdict = Map.groupBy(gravestFirst(points), ({ verdict }) => verdict);
  return [...byVerdict].map(([verdict, { length }]) => ({ verdict, count: length }));
}

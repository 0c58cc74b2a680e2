/** What an article that speaks does with a point. An article that does not speak is silent. */
export const STANCES = ['says', 'denies', 'says-in-part'] as const;
export type Stance = (typeof STANCES)[number];

/** How articles stand to each other on a point. */
export const VERDICTS = ['agree', 'differ', 'only-one-says', 'contradicts-record'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A cell of a comparison, as far as the verdict depends on it. */
export interface Answer {
  stance: Stance;
  /** A word for the answer: the same word, the same answer. */
  answer?: string | undefined;
}

/**
 * The verdict that follows from the answers to one point.
 *
 * @param answers of the articles that speak; those that are silent are left out
 * @param contradictsRecord whether one of them is said to contradict what is on public record
 * @returns nothing when it does not follow: nobody speaks, or several do and one answer has no word
 */
export function verdictOf(answers: Answer[], contradictsRecord: boolean): Verdict | undefined {
  const [first, ...others] = answers;
  if (!first) return undefined;
  if (contradictsRecord) return 'contradicts-record';
  if (others.length === 0) return 'only-one-says';
  if (others.some(({ stance }) => stance !== first.stance)) return 'differ';
  const words = new Set(answers.map(({ answer }) => answer));
  if (words.has(undefined)) return undefined;
  return words.size === 1 ? 'agree' : 'differ';
}

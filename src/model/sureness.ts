import type { Grade } from './schemas/fields.ts';
import type { Standing } from './standing.ts';

/** How sure a date or a tie is: an article or a record says it; we reasoned it from them; only one side claims it. */
export const SURENESSES = ['stated', 'reasoned', 'claimed'] as const;
export type Sureness = (typeof SURENESSES)[number];

/**
 * How sure it is. A year or month supplied to a stated day is no reasoning. What we reckoned is ours, whoever
 * told it; what articles contest stands on the word of one side.
 *
 * @param standing of what is dated or tied; without one, nobody's claim is at issue: a day of publication
 */
export function surenessOf(grade: Grade, standing?: Standing): Sureness {
  if (grade === 'computed' || grade === 'bounded') return 'reasoned';
  return isOnlyClaimed(standing) ? 'claimed' : 'stated';
}

/** Whether it stands on the word of one side. */
export function isOnlyClaimed(standing: Standing | undefined): boolean {
  return standing === 'claimed' || standing === 'contested';
}

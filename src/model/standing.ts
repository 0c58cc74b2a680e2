/**
 * How well something that is told is established, the least first: articles contest it; only one side says it, or
 * an outlet that gives no source or only its opinion; it has one known origin; it has several; a record confirms it, or a side that it
 * does not serve.
 */
export const STANDINGS = [
  'contested',
  'claimed',
  'one-origin',
  'several-origins',
  'confirmed',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** What decides it. */
export interface Establishment {
  isContested: boolean;
  isConfirmed: boolean;
  /** How many origins are known, those that may be the same people counted once. */
  origins: number;
  /** Whether all of these are sides to the matter. */
  isOfOneSide: boolean;
}

/** How well it is established. That it is contested goes before all else. */
export function standingOf(of: Establishment): Standing {
  if (of.isContested) return 'contested';
  if (of.isConfirmed) return 'confirmed';
  if (of.origins === 0 || of.isOfOneSide) return 'claimed';
  return of.origins === 1 ? 'one-origin' : 'several-origins';
}

/** From 1, contested, to 5, confirmed. */
export function gradeOfStanding(standing: Standing): number {
  return STANDINGS.indexOf(standing) + 1;
}

import type { Article, Event } from '../corpus/domain.ts';
import type { DaySpan } from '../model/dates/day-span.ts';
import { type Act, actsOf } from './folded-scale.ts';
import { timelineScale } from './timeline.ts';

/** The stretches of time in which something is, between quiet times, in order. */
export function stretchesOf(events: Event[], articles: Article[]): Act[] {
  return actsOf(timelineScale(events, articles, 1));
}

/**
 * The stretch of time that a date belongs to: that with which it has most days in common, or the nearest.
 *
 * @param span days since 1970-01-01; where one end is open, the other counts
 * @param acts in order of time
 * @returns its index among them; `undefined` where there is none, or where both ends are open
 */
export function stretchOf({ earliest, latest }: DaySpan, acts: Act[]): number | undefined {
  const from = Number.isFinite(earliest) ? earliest : latest;
  const to = Number.isFinite(latest) ? latest : earliest;
  if (!Number.isFinite(from) || acts.length === 0) return undefined;
  // Days in common are above 0, days apart below.
  const common = acts.map(({ first, last }) => Math.min(to, last) - Math.max(from, first));
  return common.indexOf(Math.max(...common));
}

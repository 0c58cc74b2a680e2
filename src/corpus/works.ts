import type { Article, Comparison, Event } from './domain.ts';

/** What of ours has a text of its own, is dated and can be cited; a country or an actor is none. */
export type Work = Article | Event | Comparison;

/** Whether something that has a page is a work. */
export function isWork(thing: { kind: string }): thing is Work {
  return thing.kind === 'article' || thing.kind === 'event' || thing.kind === 'comparison';
}

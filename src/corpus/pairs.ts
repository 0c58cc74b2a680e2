import type { Article, Entity, Event } from './domain.ts';
import type { Passage } from '../model/passages.ts';

/** Two things that are named in the same passages. */
export interface Pair {
  /** In order of their ids. */
  entities: [Entity, Entity];
  /** The passages that name both, oldest article first. */
  passages: { article: Article; passage: Passage }[];
  /** The events that have both. */
  events: Event[];
}

/** So many pairs have a page of their own; with more articles the pages do not grow without end. */
export const PAIRS_WITH_PAGE = 300;

/** How a pair is written in an address: the ids of both in order. */
export function pairId(a: { id: string }, b: { id: string }): string {
  return a.id < b.id ? `${a.id}+${b.id}` : `${b.id}+${a.id}`;
}

/** The pairs that occur together most, most passages first, by the ids of both. */
export function closestPairs(
  articles: Article[],
  entityOf: (id: string) => Entity | undefined,
  eventsOf: (entity: Entity) => Event[],
): Map<string, Pair> {
  const found = new Map<string, Pair>();
  for (const article of articles.toReversed()) {
    for (const passage of article.passages) {
      const ids = [...new Set(passage.mentions.map(({ entity }) => entity))].sort();
      const entities = ids.flatMap((id) => entityOf(id) ?? []);
      for (const [index, a] of entities.entries()) {
        for (const b of entities.slice(index + 1)) {
          const id = pairId(a, b);
          const pair = found.get(id) ?? { entities: [a, b], passages: [], events: [] };
          pair.passages.push({ article, passage });
          found.set(id, pair);
        }
      }
    }
  }
  const closest = [...found]
    .sort(([a, x], [b, y]) => y.passages.length - x.passages.length || (a < b ? -1 : 1))
    .slice(0, PAIRS_WITH_PAGE);
  for (const [, pair] of closest) {
    const [a, b] = pair.entities;
    const ofOther = new Set(eventsOf(b));
    pair.events = eventsOf(a).filter((event) => ofOther.has(event));
  }
  return new Map(closest);
}

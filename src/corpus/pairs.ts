import { pairId } from '../model/paths.ts';
import type { Article, Entity, Event, PlacedPassage, Thing } from './domain.ts';
import { type Index, listedUnder } from './index-by.ts';

/** Two things that are named in the same passages. */
export interface Pair {
  /** In order of their ids. */
  entities: [Entity, Entity];
  /** The passages that name both, oldest article first. */
  passages: PlacedPassage[];
  /** The events that have both, or bodies or places of them. */
  events: Event[];
}

/** So many pairs have a page of their own; with more articles the pages do not grow without end. */
const PAIRS_WITH_PAGE = 300;

/**
 * The pairs that occur together most, most passages first, by the ids of both.
 *
 * @param articles oldest first
 */
export function closestPairs(
  articles: Article[],
  things: ReadonlyMap<string, Thing>,
  eventsWith: Index<Event>,
): Map<string, Pair> {
  const found = new Map<string, Pair>();
  for (const article of articles) {
    for (const passage of article.passages) {
      const ids = [...new Set(passage.mentions.map(({ entity }) => entity))].sort();
      const entities = ids.flatMap((id) => {
        const thing = things.get(id);
        return thing && thing.kind !== 'source' ? [thing] : [];
      });
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
    const ofOther = new Set(listedUnder(eventsWith, b));
    pair.events = listedUnder(eventsWith, a).filter((event) => ofOther.has(event));
  }
  return new Map(closest);
}

import type { Corpus } from './corpus.ts';
import type { Entity, Event } from './domain.ts';
import { listedUnder } from './index-by.ts';
import { withParts } from './ties.ts';

/** The events that involve an entity or a part of it, by date. */
export function eventsOf(
  corpus: Pick<Corpus, 'events' | 'eventsWith' | 'partsOf'>,
  entity: Entity,
): Event[] {
  const [own = [], ...others] = withParts(corpus, entity).map((part) =>
    listedUnder(corpus.eventsWith, part),
  );
  if (others.length === 0) return own;
  const places = new Map(corpus.events.map((event, index) => [event, index]));
  return [...new Set([own, ...others].flat())].sort(
    (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
}

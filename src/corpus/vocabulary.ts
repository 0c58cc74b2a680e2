import type { ContentOf } from '../model/schemas/index.ts';
import type { EventKind, Kind, TieType } from './domain.ts';

/** What the desk calls kinds and types, by id. */
export interface Vocabulary {
  actors: ReadonlyMap<string, Kind>;
  places: ReadonlyMap<string, Kind>;
  events: ReadonlyMap<string, EventKind>;
  relations: ReadonlyMap<string, TieType>;
}

/** The vocabulary of a desk, each word with its id. */
export function vocabularyOf({ vocabulary }: ContentOf<'desk'>): Vocabulary {
  const { actors, places, events, relations } = vocabulary;
  return {
    actors: byId(actors),
    places: byId(places),
    events: byId(events),
    relations: byId(relations),
  };
}

function byId<Word extends object>(
  group: Record<string, Word>,
): Map<string, Word & { id: string }> {
  return new Map(Object.entries(group).map(([id, word]) => [id, { ...word, id }]));
}

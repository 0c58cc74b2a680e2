import type { ContentOf } from '../model/schemas/index.ts';
import type { EventKind, Kind, TieType } from './domain.ts';

/** What the desk calls kinds and types, by id. */
export interface Vocabulary {
  actors: ReadonlyMap<string, Kind>;
  places: ReadonlyMap<string, Kind>;
  events: ReadonlyMap<string, EventKind>;
  relations: ReadonlyMap<string, TieType>;
}

/** The vocabulary of a desk, with what it leaves out filled in. */
export function vocabularyOf({ vocabulary }: ContentOf<'desk'>): Vocabulary {
  const { actors, places, events, relations } = vocabulary;
  return {
    actors: byId(actors, (id, kind) => ({
      speaksForCountry: false,
      ...(typeof kind === 'string' ? { name: kind } : kind),
      id,
    })),
    places: byId(places, (id, name) => ({ id, name, speaksForCountry: false })),
    events: byId(events, (id, kind) => ({
      isStatement: false,
      ...(typeof kind === 'string' ? { name: kind } : kind),
      id,
    })),
    relations: byId(relations, (id, words) => ({ ...words, id, exchange: words.exchange })),
  };
}

function byId<Written, Word>(
  group: Record<string, Written>,
  wordOf: (id: string, written: Written) => Word,
): ReadonlyMap<string, Word> {
  return new Map(Object.entries(group).map(([id, written]) => [id, wordOf(id, written)]));
}

import type { Corpus } from './corpus.ts';
import type { Entity, Event, Figure } from './domain.ts';
import { listedUnder } from './index-by.ts';
import {
  type Companion,
  companionsOf,
  figuresAbout,
  type MentionsInArticle,
  mentionsOf,
} from './mentions.ts';
import { type Ties, tiesOf } from './ties.ts';

/** What the page of a country, actor or place lists. */
export interface ListsOfEntity {
  /** Those of which most is told first. */
  ties: Ties[];
  /** By date. */
  events: Event[];
  /** Those that share most passages with it first. */
  companions: Companion[];
  /** Oldest article first. */
  mentions: MentionsInArticle[];
  figures: Figure[];
}

export type EntityListName = keyof ListsOfEntity;

/** How each list is made. */
const LISTS: { [Name in EntityListName]: (corpus: Corpus, entity: Entity) => ListsOfEntity[Name] } =
  {
    ties: tiesOf,
    events: ({ eventsWith }, entity) => listedUnder(eventsWith, entity),
    companions: companionsOf,
    mentions: mentionsOf,
    figures: figuresAbout,
  };

/** The names of the lists, in the order in which they stand on a page. */
export const ENTITY_LISTS = Object.keys(LISTS) as EntityListName[];

/** So many of a list stand on the page itself; where there are more, all stand on pages of their own. */
const ON_PAGE_ITSELF: Record<EntityListName, number> = {
  ties: 40,
  events: 40,
  companions: 60,
  mentions: 15,
  figures: 40,
};

/** One of the lists of an entity. */
export function listOfEntity<Name extends EntityListName>(
  corpus: Corpus,
  entity: Entity,
  name: Name,
): ListsOfEntity[Name] {
  return LISTS[name](corpus, entity);
}

/** Whether a list is too long for the page of its entity. */
export function isLong(name: EntityListName, list: readonly unknown[]): boolean {
  return list.length > ON_PAGE_ITSELF[name];
}

/** What of a list stands on the page of its entity: the newest of what is in order of time, else the first. */
export function foremost<Item>(name: EntityListName, list: Item[]): Item[] {
  const most = ON_PAGE_ITSELF[name];
  const isByTime = name === 'events' || name === 'mentions' || name === 'figures';
  return isByTime ? list.slice(-most) : list.slice(0, most);
}

/** The path of the pages with all of a list. @param path of its entity's page */
export function pathOfList(path: string, name: EntityListName): string {
  return `${path}all_${name}/`;
}

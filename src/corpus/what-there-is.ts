import type { Resolved } from './resolve.ts';

/** The parts of a site that are there only when there is something in them. */
export interface WhatThereIs {
  figures: boolean;
  wording: boolean;
  timeline: boolean;
  ties: boolean;
  /** The ties by which something is given or refused, where the desk has a page for them. */
  exchange: boolean;
  comparisons: boolean;
  countries: boolean;
  actors: boolean;
  places: boolean;
  map: boolean;
}

/** What a corpus has something of. */
export function whatThereIs({
  desk,
  articles,
  entities,
  events,
  comparisons,
}: Pick<Resolved, 'desk' | 'articles' | 'entities' | 'events' | 'comparisons'>): WhatThereIs {
  const hasKind = (kind: string) => entities.some((entity) => entity.kind === kind);
  const relations = articles.flatMap((article) => article.relations);
  return {
    figures: articles.some(({ figures }) => figures.length > 0),
    wording: articles.some(({ wording }) => wording.length > 0),
    timeline: events.length > 0,
    ties: relations.length > 0,
    exchange: desk.exchange !== undefined && relations.some(({ type }) => type.exchange),
    comparisons: comparisons.length > 0,
    countries: hasKind('country'),
    actors: hasKind('actor'),
    places: hasKind('place'),
    map: entities.some(({ at, iso3166 }) => at !== undefined || iso3166 !== undefined),
  };
}

/** The lists that together lead to everything: each is the name of its folder and what it is called. */
export function indexesOf(has: WhatThereIs): string[] {
  return [
    'articles',
    ...(['countries', 'actors', 'places'] as const).filter((index) => has[index]),
    'sources',
    ...(has.timeline ? ['timeline'] : []),
  ];
}

import type { indexNames } from '../words/index.ts';
import type { Corpus } from './corpus.ts';

/** The parts of a site that are there only when there is something in them, and the desk wants them. */
export interface WhatThereIs {
  data: boolean;
  figures: boolean;
  wording: boolean;
  timeline: boolean;
  ties: boolean;
  /** What the ties by which something is given or refused are called, where the desk has a page for them. */
  exchange: Corpus['desk']['exchange'];
  comparisons: boolean;
  countries: boolean;
  actors: boolean;
  places: boolean;
  sources: boolean;
  map: boolean;
  /** Whether what a reader visits is kept on the reader’s device. */
  offline: boolean;
}

type Parts = Pick<
  Corpus,
  | 'desk'
  | 'articles'
  | 'events'
  | 'relations'
  | 'comparisons'
  | 'countries'
  | 'actors'
  | 'places'
  | 'sources'
>;

/** What a corpus has something of. */
export function whatThereIs({ desk, articles, relations, ...lists }: Parts): WhatThereIs {
  const { events, comparisons, countries, actors, places, sources } = lists;
  const wants = (page: (typeof desk.without)[number]) => !desk.without.includes(page);
  return {
    data: articles.length > 0,
    figures: wants('figures') && articles.some(({ figures }) => figures.length > 0),
    wording: wants('wording') && articles.some(({ wording }) => wording.length > 0),
    timeline: events.length > 0,
    ties: wants('network') && relations.length > 0,
    exchange:
      wants('exchange') && relations.some(({ type }) => type.exchange) ? desk.exchange : undefined,
    comparisons: comparisons.length > 0,
    countries: countries.length > 0,
    actors: actors.length > 0,
    places: places.length > 0,
    sources: sources.length > 0,
    map:
      wants('map') &&
      (countries.some(({ iso3166 }) => iso3166 !== undefined) ||
        places.some(({ at }) => at !== undefined)),
    offline: wants('offline'),
  };
}

/** The path of a page that is there only when there is something to show, as `getStaticPaths` gives it. */
export function pathIf(isThere: boolean): { params: { there: undefined } }[] {
  return isThere ? [{ params: { there: undefined } }] : [];
}

/** The answer of an endpoint that has nothing to tell: a build makes no file of it. */
export function noFile(): Response {
  return new Response(null, { status: 404 });
}

/** The lists that together lead to everything, by the names of their folders. */
export function indexesOf(has: WhatThereIs): (keyof typeof indexNames.names)[] {
  return [
    'articles',
    ...(['countries', 'actors', 'places', 'sources', 'timeline'] as const).filter(
      (index) => has[index],
    ),
  ];
}

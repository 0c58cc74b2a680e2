import type { Corpus } from '../corpus/corpus.ts';
import { listedUnder } from '../corpus/index-by.ts';
import { countsIn } from '../corpus/mentions.ts';
import { placedSpan } from '../model/dates/day-span.ts';
import { type Act, yearsOfAct } from './folded-scale.ts';
import { type Ground, regionalGround, worldGround } from './ground.ts';
import { type DrawnMap, drawnMap, type Mentioned } from './map.ts';
import { regionOf } from './region.ts';
import { stretchesOf, stretchOf } from './stretches.ts';

/** What the articles of one stretch of time mention, and what happened in it. */
export interface MapPanel {
  act: Act;
  /** The first and the last year of the stretch. */
  years: [first: number, last: number];
  /** Countries and places, most mentions first. */
  mentioned: Mentioned[];
}

/**
 * The countries and places of a corpus that articles mention, apart for each stretch of time on the timeline
 * in which these were published.
 */
export function mapPanels({
  countries,
  places,
  passagesNaming,
  events,
  articles,
}: Pick<Corpus, 'countries' | 'places' | 'passagesNaming' | 'events' | 'articles'>): MapPanel[] {
  const acts = stretchesOf(events, articles);
  const published = new Map(
    articles.map((article) => [article, stretchOf(placedSpan(article.original.published), acts)]),
  );
  return acts.map((act, index) => {
    const mentioned = [...countries, ...places].map((entity) => ({
      entity,
      mentions: countsIn(
        listedUnder(passagesNaming, entity).filter(
          ({ article }) => published.get(article) === index,
        ),
        entity,
      ).mentions,
    }));
    return {
      act,
      years: yearsOfAct(act),
      mentioned: mentioned
        .filter(({ mentions }) => mentions > 0)
        .sort((a, b) => b.mentions - a.mentions),
    };
  });
}

/** The same ground for all stretches of time, and what is on it in each. */
export interface DrawnPanels {
  region: Ground | undefined;
  world: Ground;
  panels: {
    /** What is in the region in which most is; nothing where nothing has its place on a map. */
    near: DrawnMap | undefined;
    /** What is not, on the map of the world. */
    far: DrawnMap | undefined;
  }[];
}

/** How much is shown around the outermost places. */
const MARGIN_DEGREES = 3;

/** @param width of a panel, in px */
export function drawnPanels(panels: MapPanel[], width: number): DrawnPanels {
  const points = panels.flatMap(({ mentioned }) =>
    mentioned.flatMap(({ entity }) => entity.at ?? []),
  );
  const near = regionOf(points, MARGIN_DEGREES);
  const region = near && regionalGround(near, width);
  const world = worldGround(width);
  const most = Math.max(
    1,
    ...panels.flatMap(({ mentioned }) => mentioned.map(({ mentions }) => mentions)),
  );
  return {
    region,
    world,
    panels: panels.map(({ mentioned }) => {
      const far = mentioned.filter(({ entity }) => !region?.placeOf(entity));
      return {
        near: region && drawnMap(mentioned, region, most, true),
        far: far.some(({ entity }) => world.placeOf(entity))
          ? drawnMap(far, world, most, false)
          : undefined,
      };
    }),
  };
}

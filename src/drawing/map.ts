import type { Entity } from '../corpus/domain.ts';
import type { Ground, Land } from './ground.ts';
import { type PlacedLabel, placedLabels } from './labels.ts';
import { landName, map as words, numberWords } from '../words/index.ts';
import { labelPx } from './text-width.ts';

/** A country or place with how often it is mentioned. */
export interface Mentioned {
  entity: Entity;
  mentions: number;
}

/** A country or place on the map, in px from the upper left. */
export interface DrawnSpot extends Mentioned {
  x: number;
  y: number;
  /** That of a disc; a country has none. */
  radius: number;
  label: PlacedLabel | undefined;
}

/** What is mentioned in a time, on a ground. */
export interface DrawnMap {
  ground: Ground;
  /** The countries among it that are in sight, and how much of the tint each has. */
  tinted: { entity: Entity; land: Land; tint: number }[];
  spots: DrawnSpot[];
  /** Names of countries beside these, where there is room. */
  neighbors: { name: string; x: number; y: number }[];
}

/** What is mentioned most has this share of the tint, and a disc of this radius in px. */
const MOST = { tint: 0.55, radius: 16 };
const LEAST = { tint: 0.12, radius: 3.5 };
const LABEL_PX = 18;
/** More would hide each other. */
const MOST_SPOTS = 40;

/** "Highford · 2", where it is mentioned twice. */
export function labelOf({ entity, mentions }: Mentioned): string {
  return words.label(entity.name, numberWords(mentions));
}

/** How much of the tint a country has; by its share of the most mentions, whose root the eye compares. */
export function tintOf(mentions: number, most: number): number {
  return LEAST.tint + (MOST.tint - LEAST.tint) * Math.sqrt(mentions / most);
}

/**
 * Draws countries and places on a ground: of what is mentioned in it those with most.
 *
 * @param most mentions of a country or place in any of the maps beside each other
 * @param hasNeighbors whether countries that are not mentioned have their names, too
 */
export function drawnMap(
  mentioned: Mentioned[],
  ground: Ground,
  most: number,
  hasNeighbors: boolean,
): DrawnMap {
  const spots = mentioned
    .flatMap((one) => {
      const place = ground.placeOf(one.entity);
      if (!place) return [];
      const [x, y] = place;
      return [{ ...one, x, y, radius: radiusOf(one, most) }];
    })
    .slice(0, MOST_SPOTS);
  const named = new Set(mentioned.flatMap(({ entity }) => entity.iso3166 ?? []));
  const others = hasNeighbors
    ? ground.lands.flatMap((land) => {
        const { id, middle } = land;
        const name = landName(land);
        return name && middle && !(id && named.has(id))
          ? [{ name, x: middle[0], y: middle[1] }]
          : [];
      })
    : [];
  const labels = placedLabels(
    [
      ...spots.map((spot) => ({
        ...spot,
        label: { width: labelPx(labelOf(spot)), height: LABEL_PX },
      })),
      ...others.map((other) => ({
        ...other,
        radius: 0,
        isFixed: true,
        label: { width: labelPx(other.name), height: LABEL_PX },
      })),
    ],
    ground.width,
    ground.height,
  );
  return {
    ground,
    tinted: mentioned.flatMap((one) => {
      const land = ground.lands.find(({ id }) => id !== undefined && id === one.entity.iso3166);
      return land ? [{ entity: one.entity, land, tint: tintOf(one.mentions, most) }] : [];
    }),
    spots: spots.map((spot, index) => ({ ...spot, label: labels[index] })),
    neighbors: others.filter((_, index) => labels[spots.length + index]),
  };
}

function radiusOf({ entity, mentions }: Mentioned, most: number): number {
  if (!entity.at) return 0;
  return Math.max(LEAST.radius, MOST.radius * Math.sqrt(mentions / most));
}

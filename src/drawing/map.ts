import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Entity } from '../corpus/domain.ts';
import { type PlacedLabel, placedLabels } from './labels.ts';
import { type Point, regionOf } from './region.ts';
import { labelPx } from './text-width.ts';

/** A country or place with how often it is mentioned, and how many events happened there. */
export interface Mentioned {
  entity: Entity;
  mentions: number;
  events: number;
}

/** A country or place on the map, in px from the upper left. */
export interface DrawnSpot extends Mentioned {
  x: number;
  y: number;
  radius: number;
  label: PlacedLabel | undefined;
}

/** The region in which most places are. */
export interface DrawnMap {
  width: number;
  height: number;
  /** The outlines of all countries in sight, as paths of SVG. */
  outlines: string[];
  spots: DrawnSpot[];
  /** What lies outside, or has no place on a map. */
  outside: Mentioned[];
}

/** How large a map is, in px. */
export interface MapSize {
  width: number;
  height: number;
  /** What has the most mentions is drawn with this radius; the area says how many. */
  mostRadius: number;
  /** How much is shown around the outermost places, in degrees. */
  margin: number;
}

export const WIDE_MAP: MapSize = { width: 1120, height: 660, mostRadius: 26, margin: 4 };
export const NARROW_MAP: MapSize = { width: 352, height: 360, mostRadius: 14, margin: 1.5 };
const LABEL_PX = 18;
const LEAST_RADIUS = 3;

const outlines = feature(
  world as unknown as Topology,
  (world as unknown as Topology).objects.countries as GeometryCollection,
).features;

/** "Damascus", or "Damascus · 2" where two events happened. */
export function labelOf({ entity, events }: Mentioned): string {
  return events > 0 ? `${entity.name} · ${events}` : entity.name;
}

/** Draws the region in which most of these places are, in an equal-area projection. */
export function drawnMap(
  mentioned: Mentioned[],
  { width, height, mostRadius, margin }: MapSize,
): DrawnMap {
  const points = mentioned.flatMap(({ entity }) => entity.at ?? []);
  const region = regionOf(points, margin);
  if (!region) return { width: 0, height: 0, outlines: [], spots: [], outside: mentioned };
  const { southWest, northEast } = region;
  const projection = geoConicEqualArea()
    .parallels([southWest.latitude, northEast.latitude])
    .rotate([-(southWest.longitude + northEast.longitude) / 2, 0])
    .fitSize([width, height], {
      type: 'MultiPoint',
      coordinates: [
        [southWest.longitude, southWest.latitude],
        [southWest.longitude, northEast.latitude],
        [northEast.longitude, southWest.latitude],
        [northEast.longitude, northEast.latitude],
      ],
    })
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const most = Math.max(...mentioned.map(({ mentions }) => mentions), 1);

  const spots = mentioned.flatMap((one) => {
    const { entity, mentions } = one;
    const point = entity.at ? projected(entity.at) : middleOf(entity);
    if (!point) return [];
    const [x, y] = point;
    const radius = Math.max(LEAST_RADIUS, mostRadius * Math.sqrt(mentions / most));
    return [{ ...one, x, y, radius }];
  });
  const labels = placedLabels(
    spots.map((spot) => ({
      ...spot,
      label: { width: labelPx(labelOf(spot)), height: LABEL_PX },
    })),
    width,
    height,
  );
  const drawn = new Set(spots.map(({ entity }) => entity));
  return {
    width,
    height,
    outlines: outlines.flatMap((country) => path(country) ?? []),
    spots: spots.map((spot, index) => ({ ...spot, label: labels[index] })),
    outside: mentioned.filter(({ entity }) => !drawn.has(entity)),
  };

  function projected({ latitude, longitude }: Point): [number, number] | undefined {
    const point = projection([longitude, latitude]);
    if (!point) return undefined;
    const [x, y] = point;
    return x >= 0 && y >= 0 && x <= width && y <= height ? point : undefined;
  }

  /** The middle of what is in sight of a country, if that is more than a corner of it. */
  function middleOf({ iso3166 }: Entity): [number, number] | undefined {
    const outline = outlines.find(({ id }) => id === iso3166);
    if (!outline || path.area(outline) < 2000) return undefined;
    return path.centroid(outline);
  }
}

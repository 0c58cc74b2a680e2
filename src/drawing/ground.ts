import { type GeoProjection, geoConicEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Entity } from '../corpus/domain.ts';
import type { Region } from './region.ts';

/** A country in sight. */
export interface Land {
  /** ISO 3166-1 numeric; what has no code has none. */
  id: string | undefined;
  name: string;
  /** Its outline, as a path of SVG. */
  path: string;
  /** The middle of its largest part, if that is more than a corner: in px from the upper left. */
  middle: Place | undefined;
}

type Place = [x: number, y: number];

/** A part of the globe in an equal-area projection, without anything on it. */
export interface Ground {
  width: number;
  height: number;
  lands: Land[];
  /** Where a country or place is, in px from the upper left; nothing if it is out of sight. */
  placeOf(entity: Entity): Place | undefined;
}

const LEAST_LAND_PX = 900;

type Country = Feature<Polygon | MultiPolygon, { name: string }>;

const FINE = countriesIn(fine);
const COARSE = countriesIn(coarse);

function countriesIn(atlas: unknown): Country[] {
  const topology = atlas as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(topology, topology.objects.countries).features as Country[];
}

/** @param width in px; the height follows the region, up to the width */
export function regionalGround(region: Region, width: number): Ground {
  const { southWest, northEast } = region;
  return groundOf(
    geoConicEqualArea()
      .parallels([southWest.latitude, northEast.latitude])
      .rotate([-(southWest.longitude + northEast.longitude) / 2, 0]),
    FINE,
    region,
    width,
    LEAST_LAND_PX,
  );
}

/** The earth without the Antarctic. */
export function worldGround(width: number): Ground {
  const whole = {
    southWest: { latitude: -50, longitude: -170 },
    northEast: { latitude: 75, longitude: 170 },
  };
  return groundOf(geoEqualEarth(), COARSE, whole, width, 0);
}

function groundOf(
  projection: GeoProjection,
  countries: Country[],
  { southWest, northEast }: Region,
  width: number,
  leastLand: number,
): Ground {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [southWest.latitude, northEast.latitude, 0].flatMap((latitude) => {
      const within = Math.min(Math.max(latitude, southWest.latitude), northEast.latitude);
      return [southWest.longitude, northEast.longitude].map((longitude) => [longitude, within]);
    }),
  };
  projection.fitWidth(width, corners);
  const bottom = geoPath(projection).bounds(corners)[1][1];
  const height = Math.min(Math.ceil(bottom), width);
  projection.fitSize([width, height], corners).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(0);
  const lands = countries.flatMap((country): Land[] => {
    const outline = path(country);
    if (!outline) return [];
    const largest = largestPart(country);
    const isSeen = path.area(largest) > leastLand;
    return [
      {
        id: country.id === undefined ? undefined : String(country.id),
        name: country.properties.name,
        path: outline,
        middle: isSeen ? path.centroid(largest) : undefined,
      },
    ];
  });
  return {
    width,
    height,
    lands,
    placeOf({ at, iso3166 }) {
      if (!at) return lands.find(({ id }) => id !== undefined && id === iso3166)?.middle;
      const point = projection([at.longitude, at.latitude]);
      if (!point) return undefined;
      const [x, y] = point;
      return x >= 0 && y >= 0 && x <= width && y <= height ? [x, y] : undefined;
    },
  };

  /** Of a country with parts overseas the name stands on the largest. */
  function largestPart({ geometry }: Country): Polygon {
    if (geometry.type === 'Polygon') return geometry;
    const parts = geometry.coordinates.map((coordinates): Polygon => ({
      type: 'Polygon',
      coordinates,
    }));
    const areas = parts.map((part) => path.area(part));
    return parts[areas.indexOf(Math.max(...areas))] as Polygon;
  }
}

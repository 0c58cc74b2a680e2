/** A point on the globe, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** A part of the globe, by two of its corners. */
export interface Region {
  southWest: Point;
  northEast: Point;
}

/** Points farther from the middle than this many times the usual distance are left out. */
const FAR = 3;

/**
 * The region in which most of some points lie: those far from the others are outside.
 *
 * @param margin how much is shown around the outermost points, in degrees
 * @returns the corners, in degrees; nothing without points
 */
export function regionOf(points: Point[], margin: number): Region | undefined {
  if (points.length === 0) return undefined;
  const middle = {
    latitude: median(points.map(({ latitude }) => latitude)),
    longitude: median(points.map(({ longitude }) => longitude)),
  };
  const distances = points.map((point) =>
    Math.hypot(point.latitude - middle.latitude, point.longitude - middle.longitude),
  );
  const usual = Math.max(median(distances), 1);
  const near = points.filter((_, index) => (distances[index] ?? 0) <= usual * FAR);
  const latitudes = near.map(({ latitude }) => latitude);
  const longitudes = near.map(({ longitude }) => longitude);
  return {
    southWest: {
      latitude: Math.min(...latitudes) - margin,
      longitude: Math.min(...longitudes) - margin,
    },
    northEast: {
      latitude: Math.max(...latitudes) + margin,
      longitude: Math.max(...longitudes) + margin,
    },
  };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

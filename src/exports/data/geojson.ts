import { rowsOf } from '../record/flat.ts';
import type { DataFile } from './data-file.ts';

/**
 * The places that lie at a point, in degrees of WGS 84.
 *
 * @see https://datatracker.ietf.org/doc/html/rfc7946
 */
export const geoJson: DataFile = {
  path: 'places.geojson',
  type: 'application/geo+json',
  make: (tables) => {
    return JSON.stringify({
      type: 'FeatureCollection',
      features: rowsOf(tables, 'entities')
        .filter(({ latitude }) => latitude !== null)
        .map(({ latitude, longitude, ...properties }) => ({
          type: 'Feature',
          id: properties.id,
          geometry: { type: 'Point', coordinates: [longitude, latitude] },
          properties,
        })),
    });
  },
};

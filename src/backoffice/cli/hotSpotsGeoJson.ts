import type { HotSpots } from '../../domain/hotspots/hotSpots.ts';
import { poissonInterval } from '../../domain/hotspots/poisson.ts';
import type { Bounds } from '../../domain/geo.ts';

function square([south, west, north, east]: Bounds): object {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/**
 * Places (points) and hot cells (squares) as a GeoJSON FeatureCollection (RFC 7946), one feature a line. `areas` counts
 * from 1, in the order of HotSpots.
 */
export function hotSpotsGeoJson({ places, cells }: HotSpots): string {
  const points = places.flatMap(({ lat, lon, key, label, count, days, best, worst, firstAt, lastAt }) => {
    if (lat === null || lon === null) return [];
    const [low, high] = poissonInterval(count);
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        what: 'place',
        key,
        label,
        count,
        low,
        high,
        days,
        best,
        worst,
        first: new Date(firstAt).toISOString(),
        last: new Date(lastAt).toISOString(),
      },
    };
  });
  const squares = cells.areas.flatMap((area, n) =>
    area.cells.map(({ bounds, count, around, z, q }) => ({
      type: 'Feature',
      geometry: square(bounds),
      properties: { what: 'cell', area: n + 1, side: cells.cellM, count, around, z, q },
    })),
  );
  const features = [...points, ...squares].map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

import type { Device } from '../../device/device.ts';
import type { Bounds } from '../../domain/geo.ts';

export type Territory = NonNullable<Parameters<Parameters<Device['territory']>[0]>[0]>;
export type Layer = Territory['features'][number]['properties']['layer'];

export type Shape = {
  readonly layer: Layer;
  readonly name: string;
  readonly closed: boolean;
  /** Degrees: lon, lat, lon, lat… */
  readonly coordinates: Float64Array;
  readonly bounds: Bounds;
  /** Middle of the bounds, where the name stands. */
  readonly middle: { readonly lat: number; readonly lon: number };
};

function shapeOf(layer: Layer, name: string, closed: boolean, pairs: readonly (readonly [number, number])[]): Shape {
  const coordinates = new Float64Array(pairs.length * 2);
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  pairs.forEach(([lon, lat], index) => {
    coordinates[index * 2] = lon;
    coordinates[index * 2 + 1] = lat;
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  });
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  return { layer, name, closed, coordinates, bounds: [south, west, north, east], middle };
}

/** Flat shapes, ready to be drawn often: one per ring or line. */
export function shapesOf(territory: Territory): readonly Shape[] {
  return territory.features.flatMap(({ properties: { layer, name }, geometry }) =>
    geometry.type === 'Polygon'
      ? geometry.coordinates.map((ring, index) => shapeOf(layer, index === 0 ? name : '', true, ring))
      : [shapeOf(layer, name, false, geometry.coordinates)],
  );
}

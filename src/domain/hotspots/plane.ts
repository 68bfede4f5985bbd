import { type Bounds, metresPerDegree } from '../geo.ts';

/** A flat map in metres of a territory: north is up, the south-west corner of its bounds is 0, 0. */
export type Plane = {
  x(lon: number): number;
  y(lat: number): number;
  lat(y: number): number;
  lon(x: number): number;
};

/** Right to a thousandth over the 40 km of an agglomeration: every length is that of the middle latitude. */
export function planeOf([south, west, north]: Bounds): Plane {
  const metres = metresPerDegree((south + north) / 2);
  return {
    x: (lon) => (lon - west) * metres.lon,
    y: (lat) => (lat - south) * metres.lat,
    lat: (y) => south + y / metres.lat,
    lon: (x) => west + x / metres.lon,
  };
}

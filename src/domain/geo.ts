/** Mean radius of the Earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** A position in WGS 84 degrees. */
export type LatLon = { readonly lat: number; readonly lon: number };

/** Great-circle distance in metres (haversine formula). */
export function distance(a: LatLon, b: LatLon): number {
  const halfLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const halfLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const chord = halfLat ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * halfLon ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Metres of one degree of latitude, and of one degree of longitude at a latitude. */
export function metresPerDegree(lat: number): { readonly lat: number; readonly lon: number } {
  const perDegree = EARTH_RADIUS * RADIANS;
  return { lat: perDegree, lon: perDegree * Math.cos(lat * RADIANS) };
}

/** [south, west, north, east] in degrees around a point, `radius` metres to each side. */
export function boxAround(centre: LatLon, radius: number): Bounds {
  const metres = metresPerDegree(centre.lat);
  const lat = radius / metres.lat;
  const lon = metres.lon < 1 ? 180 : radius / metres.lon;
  return [centre.lat - lat, centre.lon - lon, centre.lat + lat, centre.lon + lon];
}

/** [south, west, north, east] in degrees. */
export type Bounds = readonly [south: number, west: number, north: number, east: number];

/** Where Web-Mercator maps end, in degrees of latitude. */
const MERCATOR_LIMIT = 85.051_128_78;

/** Web-Mercator x of a longitude, in metres at the equator. */
export function mercatorX(lon: number): number {
  return EARTH_RADIUS * lon * RADIANS;
}

/** Web-Mercator y of a latitude, in metres at the equator; northwards. */
export function mercatorY(lat: number): number {
  const clamped = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat));
  return EARTH_RADIUS * Math.asinh(Math.tan(clamped * RADIANS));
}

/** Degrees of a Web-Mercator x and y. */
export function mercatorLon(x: number): number {
  return x / EARTH_RADIUS / RADIANS;
}
export function mercatorLat(y: number): number {
  return Math.atan(Math.sinh(y / EARTH_RADIUS)) / RADIANS;
}

/** Ground metres of one Web-Mercator metre at this y: the cosine of its latitude. */
export function mercatorScale(y: number): number {
  return 1 / Math.cosh(y / EARTH_RADIUS);
}

/** Whether two boxes have a point in common, edges included. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

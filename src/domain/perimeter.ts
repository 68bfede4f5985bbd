import type { Bounds, LatLon } from './geo.ts';
import { metresPerDegree } from './geo.ts';

/** A piece of land drawn on the map: its corners in the order in which they were put, the last joined to the first. */
export type Perimeter = readonly LatLon[];

export const FEWEST_CORNERS = 3;
export const MOST_CORNERS = 60;
/** Decimals of a degree: a metre. */
const DIGITS = 5;
/** The longest text of a perimeter, in characters. */
export const PERIMETER_LENGTH = MOST_CORNERS * 2 * '-123.45678,'.length;

/** Positive where c lies to the left of the way from a to b. */
function side(a: LatLon, b: LatLon, c: LatLon): number {
  return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
}

/** Whether two sides cut through each other; touching is not cutting. */
function cut(a: LatLon, b: LatLon, c: LatLon, d: LatLon): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The sides, each from one corner to the next, the last one back to the first. */
export function sidesOf(perimeter: Perimeter): readonly (readonly [LatLon, LatLon])[] {
  return perimeter.map((corner, i) => [corner, perimeter[(i + 1) % perimeter.length] ?? corner]);
}

/** Whether two of its sides cross: such a drawing has no inside. */
export function crossesItself(perimeter: Perimeter): boolean {
  const sides = sidesOf(perimeter);
  return sides.some(([a, b], i) => sides.slice(i + 1).some(([c, d]) => cut(a, b, c, d)));
}

/** [south, west, north, east] in degrees. */
export function perimeterBounds(perimeter: Perimeter): Bounds {
  const [lats, lons] = [perimeter.map(({ lat }) => lat), perimeter.map(({ lon }) => lon)];
  return [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)];
}

/** Square metres, on the plane that touches its middle (shoelace formula). */
export function perimeterSurface(perimeter: Perimeter): number {
  if (perimeter.length < FEWEST_CORNERS) return 0;
  const [south, west, north] = perimeterBounds(perimeter);
  const metres = metresPerDegree((south + north) / 2);
  const twice = sidesOf(perimeter).reduce(
    (sum, [a, b]) => sum + (a.lon - west) * (b.lat - south) - (b.lon - west) * (a.lat - south),
    0,
  );
  return (Math.abs(twice) / 2) * metres.lat * metres.lon;
}

/** Whether it can be kept: enough corners, an inside, and no sides that cross. */
export function isWhole(perimeter: Perimeter): boolean {
  const { length } = perimeter;
  return (
    length >= FEWEST_CORNERS &&
    length <= MOST_CORNERS &&
    perimeterSurface(perimeter) > 0 &&
    perimeter.every(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180) &&
    !crossesItself(perimeter)
  );
}

/** 'lat,lon,lat,lon,…' in degrees, as it stands in a URL. */
export function perimeterText(perimeter: Perimeter): string {
  return perimeter.flatMap(({ lat, lon }) => [lat.toFixed(DIGITS), lon.toFixed(DIGITS)]).join(',');
}

/** The same, read again; null where it is none, or none that can be kept. */
export function readPerimeter(text: string): Perimeter | null {
  if (text.length > PERIMETER_LENGTH) return null;
  const numbers = text.split(',').map((each) => (each.trim() === '' ? NaN : Number(each)));
  if (numbers.length % 2 === 1 || !numbers.every((each) => Number.isFinite(each))) return null;
  const perimeter = Array.from({ length: numbers.length / 2 }, (_, i) => ({
    lat: numbers[2 * i] ?? 0,
    lon: numbers[2 * i + 1] ?? 0,
  }));
  return isWhole(perimeter) ? perimeter : null;
}

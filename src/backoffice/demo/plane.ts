import { metresPerDegree } from '../../domain/geo.ts';

/** Metres east and north of the middle of the demonstration's territory. */
export type Spot = { readonly x: number; readonly y: number };

const ORIGIN = { lat: 46.57, lon: 0.34 };
const SCALE = metresPerDegree(ORIGIN.lat);

export function spotOf({ lat, lon }: { readonly lat: number; readonly lon: number }): Spot {
  return { x: (lon - ORIGIN.lon) * SCALE.lon, y: (lat - ORIGIN.lat) * SCALE.lat };
}

/** Degrees to a decimetre. */
export function degreesOf({ x, y }: Spot): { readonly lat: number; readonly lon: number } {
  return { lat: round(ORIGIN.lat + y / SCALE.lat), lon: round(ORIGIN.lon + x / SCALE.lon) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** As GeoJSON has it: longitude, latitude. */
export function positionOf(spot: Spot): [number, number] {
  const { lat, lon } = degreesOf(spot);
  return [lon, lat];
}

export function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

import { densityGrid } from '../../domain/density.ts';
import type { Bounds } from '../../domain/geo.ts';
import { boxAround } from '../../domain/geo.ts';

export type HeatPoints = {
  /** Degrees, columns of equal length. */
  readonly lat: ArrayLike<number>;
  readonly lon: ArrayLike<number>;
};

/** Colours of the ramp, at equal distances from nothing to the maximum. */
const HEAT_COLOURS = 5;

function extentOf({ lat, lon }: HeatPoints, margin: number): Bounds | null {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < lat.length; i += 1) {
    const [y, x] = [lat[i] as number, lon[i] as number];
    if (y < south) south = y;
    if (y > north) north = y;
    if (x < west) west = x;
    if (x > east) east = x;
  }
  if (!(south <= north)) return null;
  const low = boxAround({ lat: south, lon: west }, margin);
  const high = boxAround({ lat: north, lon: east }, margin);
  return [low[0], low[1], high[2], high[3]];
}

/** The next 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * The density (interventions per hectare) that gets the strongest colour: the peak of all the points, wherever the map
 * looks, so that a colour means the same at every zoom. 0 without points.
 */
export function heatMaximum(points: HeatPoints, bandwidthM: number): number {
  const bounds = extentOf(points, bandwidthM);
  if (!bounds) return 0;
  const { max } = densityGrid({ lat: points.lat, lon: points.lon, bounds, cellM: bandwidthM / 2, bandwidthM });
  return max > 0 ? roundUp(max) : 0;
}

/** The density at each colour of the ramp, in interventions per hectare, from 0 to the maximum. */
export function heatStops(maximum: number): readonly number[] {
  return Array.from({ length: HEAT_COLOURS }, (_, index) => (maximum * index) / (HEAT_COLOURS - 1));
}

import { densityGrid } from '../../domain/density.ts';
import type { Bounds } from '../../domain/geo.ts';
import type { DensityPoints } from '../../domain/densityPoints.ts';
import { boxAround, mercatorLat, mercatorLon } from '../../domain/geo.ts';
import { formatNumber } from '../words/format.ts';

/** Colours of the ramp, at equal distances from nothing to the maximum. */
const HEAT_COLOURS = 5;

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
export function heatMaximum(points: DensityPoints, bandwidthM: number): number {
  if (points.x.length === 0) return 0;
  const low = boxAround({ lat: mercatorLat(points.south), lon: mercatorLon(points.west) }, bandwidthM);
  const high = boxAround({ lat: mercatorLat(points.north), lon: mercatorLon(points.east) }, bandwidthM);
  const bounds: Bounds = [low[0], low[1], high[2], high[3]];
  const { max } = densityGrid({ points, bounds, cellM: bandwidthM / 2, bandwidthM });
  return max > 0 ? roundUp(max) : 0;
}

/** The density at each colour of the ramp, in interventions per hectare, from 0 to the maximum. */
export function heatStops(maximum: number): readonly number[] {
  return Array.from({ length: HEAT_COLOURS }, (_, index) => (maximum * index) / (HEAT_COLOURS - 1));
}

/** Two figures that matter, whatever the size of the number: 0,04 as well as 12. */
export function heatFigure(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(value)));
  return formatNumber(value, digits);
}

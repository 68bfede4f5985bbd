import type { DeskPoints } from '../../../device/desk/points.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { boxAround } from '../../../domain/geo.ts';

/** Metres left around what the map opens on. */
const MARGIN = 200;
/** Share of points at each end that may lie outside: one stray point must not show the whole country. */
const STRAY = 0.002;
/** Fewer points than this are all shown. */
const FEW = 100;
const NO_DEGREES = new Float64Array(0);

function middle(values: Float64Array): readonly [number, number] | null {
  const sorted = values.toSorted();
  const cut = sorted.length < FEW ? 0 : Math.ceil(sorted.length * STRAY);
  const [low, high] = [sorted[cut], sorted[sorted.length - 1 - cut]];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Where the map opens: on nearly all of the points, or on the organisation's territory where there are none. */
export function openingBounds(points: DeskPoints | undefined, territory: Bounds): Bounds {
  if (points?.tooMany) return points.tooMany.bounds;
  const lat = middle(points?.lat ?? NO_DEGREES);
  const lon = middle(points?.lon ?? NO_DEGREES);
  if (!lat || !lon) return territory;
  const low = boxAround({ lat: lat[0], lon: lon[0] }, MARGIN);
  const high = boxAround({ lat: lat[1], lon: lon[1] }, MARGIN);
  return [low[0], low[1], high[2], high[3]];
}

export function isWithin(lat: number, lon: number, [south, west, north, east]: Bounds): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

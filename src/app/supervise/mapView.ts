import type { PointsResponse } from '../../device/desk/wireTypes.ts';
import type { Bounds } from '../../domain/geo.ts';
import { boxAround } from '../../domain/geo.ts';

/** Metres left around what the map opens on. */
const MARGIN = 200;
/** Share of points at each end that may lie outside: one stray point must not show the whole country. */
const STRAY = 0.002;
/** Fewer points than this are all shown. */
const FEW = 100;

function middle(values: readonly number[]): readonly [number, number] | null {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = sorted.length < FEW ? 0 : Math.ceil(sorted.length * STRAY);
  const [low, high] = [sorted[cut], sorted[sorted.length - 1 - cut]];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Where the map opens: on nearly all of the points, or on the organisation's territory where there are none. */
export function openingBounds(points: PointsResponse | undefined, territory: Bounds): Bounds {
  const lat = middle(points?.lat ?? []);
  const lon = middle(points?.lon ?? []);
  if (!lat || !lon) return territory;
  const low = boxAround({ lat: lat[0], lon: lon[0] }, MARGIN);
  const high = boxAround({ lat: lat[1], lon: lon[1] }, MARGIN);
  return [low[0], low[1], high[2], high[3]];
}

export function isWithin(lat: number, lon: number, [south, west, north, east]: Bounds): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

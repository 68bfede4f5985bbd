import { useMemo } from 'react';
import { desk } from '../../../device/desk/desk.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import type { GridResponse } from '../../../device/desk/wireTypes.ts';
import type { DensityPoints } from '../../../domain/densityPoints.ts';
import { densityPoints } from '../../../domain/densityPoints.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { boxAround, metresPerDegree } from '../../../domain/geo.ts';
import { heatMaximum } from '../../map/heatScale.ts';
import { useAsk } from '../useAsk.ts';

/** Squares across the smoothing: finer makes no other picture. */
const FINE = 6;
/** Squares across what is seen: finer is less than a pixel or two. */
const ACROSS = 700;
/** Smoothings around what is seen that reach into it. */
const REACH = 3;
const DIGITS = 5;

const NOTHING = Promise.resolve({ ok: true, value: null } as const);

/** The density where points are too many to be told one by one, and the highest there is. */
export type Grid = { readonly points: DensityPoints; readonly maximum: number };

function pointsOf(grid: GridResponse): DensityPoints {
  return densityPoints(grid.lat, grid.lon, grid.count);
}

/** What is seen with what reaches into it, 'south,west,north,east'; and how large the squares are, in metres. */
function askedOf(
  [south, west, north, east]: Bounds,
  radius: number,
): { readonly within: string; readonly cell: number } {
  const [low, high] = [
    boxAround({ lat: south, lon: west }, REACH * radius),
    boxAround({ lat: north, lon: east }, REACH * radius),
  ];
  const within = [low[0], low[1], high[2], high[3]].map((degrees) => degrees.toFixed(DIGITS)).join();
  const across = (east - west) * metresPerDegree((south + north) / 2).lon;
  return { within, cell: Math.max(1, Math.round(Math.max(radius / FINE, across / ACROSS))) };
}

/**
 * The density of what is seen, as the back office counts it by squares; null where `wanted` is false, or it is not there
 * yet. The highest one is that of everywhere, so that a colour means the same wherever the map looks.
 */
export function useGrid(filter: FilterText, radius: number, bounds: Bounds | null, wanted: boolean): Grid | null {
  const seen = wanted && bounds ? askedOf(bounds, radius) : null;
  const asked = seen && { ...filter, within: seen.within };
  const here = useAsk(seen && asked ? `${String(seen.cell)} ${filterQuery(asked)}` : '', (signal) =>
    seen && asked ? desk.grid(asked, seen.cell, signal) : NOTHING,
  );
  const coarse = Math.max(1, Math.round(radius / FINE));
  const whole = useAsk(wanted ? `${String(coarse)} ${filterQuery(filter)}` : '', (signal) =>
    wanted ? desk.grid(filter, coarse, signal) : NOTHING,
  );
  const points = useMemo(() => (here.value ? pointsOf(here.value) : null), [here.value]);
  const maximum = useMemo(
    () => (whole.value ? heatMaximum(pointsOf(whole.value), radius) : null),
    [whole.value, radius],
  );
  return points && maximum !== null ? { points, maximum } : null;
}

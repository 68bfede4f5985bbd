import { distance, type LatLon, metresPerDegree } from './geo.ts';

/** Metres across a place where no address is known: what is usual, and what can be chosen. */
export const USUAL_DIAMETER = 30;
export const [LEAST_DIAMETER, MOST_DIAMETER] = [15, 60];

/** Decimals of a degree in a key: a metre, and two such places are never that near. */
const DIGITS = 5;

/** A place where no address is known: its first point. What lies within half the diameter of that belongs to it. */
export type PlacePoint = LatLon & { readonly key: string };

/** What keys of such places begin with; a folded address never does. */
const SIGN = '@';

/** Whether a key is that of a place where no address is known. */
export function isPlacePoint(key: string): boolean {
  return key.startsWith(SIGN);
}

function stepsOf(row: number, radius: number): { readonly lat: number; readonly lon: number } {
  const lat = radius / metresPerDegree(0).lat;
  // As wide as the radius where the row is narrowest.
  const furthest = Math.min(89.9, Math.max(Math.abs(row), Math.abs(row + 1)) * lat);
  return { lat, lon: radius / metresPerDegree(furthest).lon };
}

function rowOf(lat: number, radius: number): number {
  return Math.floor(lat / stepsOf(0, radius).lat);
}

function cellIn(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}

/** The cell of a point: what is within `radius` metres of it lies in that or in one around it. */
export function cellOf({ lat, lon }: LatLon, radius: number): string {
  const row = rowOf(lat, radius);
  return cellIn(row, Math.floor(lon / stepsOf(row, radius).lon));
}

export function cellsAround({ lat, lon }: LatLon, radius: number): readonly string[] {
  const row = rowOf(lat, radius);
  return [row - 1, row, row + 1].flatMap((each) => {
    const column = Math.floor(lon / stepsOf(each, radius).lon);
    return [column - 1, column, column + 1].map((other) => cellIn(each, other));
  });
}

export type FoundPlace = { readonly place: PlacePoint; readonly isNew: boolean };

/**
 * Finds the place of each point without an address: the nearest one within half of `diameter` metres, or a new one that
 * begins there. No two points of a place are further apart than the diameter. `known`: places that are there already.
 */
export function createPlacePoints(diameter: number, known: readonly PlacePoint[] = []) {
  const radius = diameter / 2;
  const byCell = new Map<string, PlacePoint[]>();
  const add = (place: PlacePoint): void => {
    const cell = cellOf(place, radius);
    const there = byCell.get(cell);
    if (there) there.push(place);
    else byCell.set(cell, [place]);
  };
  for (const place of known) add(place);
  return (point: LatLon): FoundPlace => {
    let nearest: PlacePoint | null = null;
    let least = radius;
    for (const cell of cellsAround(point, radius))
      for (const place of byCell.get(cell) ?? []) {
        const metres = distance(place, point);
        if (metres > least) continue;
        // Of two that are as near, whichever was read first is not to decide.
        if (nearest && metres === least && place.key > nearest.key) continue;
        [nearest, least] = [place, metres];
      }
    if (nearest) return { place: nearest, isNew: false };
    const { lat, lon } = point;
    const begun = { key: `${SIGN}${lat.toFixed(DIGITS)},${lon.toFixed(DIGITS)}`, lat, lon };
    add(begun);
    return { place: begun, isNew: true };
  };
}

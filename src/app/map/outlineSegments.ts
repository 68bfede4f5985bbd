import type { Bounds } from '../../domain/geo.ts';

/** A straight line in degrees. */
export type Segment = readonly [lat1: number, lon1: number, lat2: number, lon2: number];

/** Digits of a degree in which two corners are the same: a hundredth of a metre. */
const DIGITS = 7;

/** The sides of some squares of one grid that no other of them shares: the outline of them all. */
export function outlineSegments(squares: readonly Bounds[]): readonly Segment[] {
  const sides = new Map<string, Segment | null>();
  for (const [south, west, north, east] of squares)
    for (const side of [
      [south, west, south, east],
      [north, west, north, east],
      [south, west, north, west],
      [south, east, north, east],
    ] as const) {
      const key = side.map((degrees) => degrees.toFixed(DIGITS)).join(' ');
      sides.set(key, sides.has(key) ? null : side);
    }
  return [...sides.values()].filter((side) => side !== null);
}

/** Side of a cell, in degrees: about 550 m by 390 m in the middle of France. */
const SIDE = 0.005;
const COLUMNS = 360 / SIDE;

const rowOf = (lat: number): number => Math.floor((Math.min(90, Math.max(-90, lat)) + 90) / SIDE);
const columnOf = (lon: number): number =>
  Math.min(COLUMNS - 1, Math.floor((Math.min(180, Math.max(-180, lon)) + 180) / SIDE));

/** Number of the cell of a grid over the Earth, so that a row of cells is one range of an index. */
export function cellOf(point: { readonly lat: number; readonly lon: number }): number {
  return rowOf(point.lat) * COLUMNS + columnOf(point.lon);
}

/** Ranges of cells that cover [south, west, north, east]; null when there would be more than `most`. */
export function cellRanges(
  bounds: readonly [number, number, number, number],
  most: number,
): readonly (readonly [number, number])[] | null {
  const [south, west, north, east] = bounds;
  const first = rowOf(south);
  const last = rowOf(north);
  if (last - first + 1 > most) return null;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => {
    const start = (first + n) * COLUMNS;
    return [start + columnOf(west), start + columnOf(east)] as const;
  });
}

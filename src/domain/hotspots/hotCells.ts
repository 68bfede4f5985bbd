import type { Bounds } from '../geo.ts';
import { FALSE_SHARE } from './changes.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { getisOrd } from './getisOrd.ts';
import { normalTail } from './normalTail.ts';
import { crossings, hullOf, type Outline } from './outline.ts';
import { type Plane, planeOf } from './plane.ts';

/** Side in metres of a cell. */
export const CELL = 150;

/** A territory that would need more gets larger cells. */
const MOST_CELLS = 400_000;

/** From the middle of a cell to those of the eight around it: 1.41 sides at most. */
const REACH = 1.5;

export type HotCellsRequest = {
  /** Degrees, columns of equal length. */
  readonly lat: ArrayLike<number>;
  readonly lon: ArrayLike<number>;
  /** Polygons (rings of [longitude, latitude]) of where something could have been; null: the hull of the points. */
  readonly territory: readonly (readonly (readonly (readonly [number, number])[])[])[] | null;
  readonly cellM?: number;
};

/** A square in which, and around which, there is more than chance would put there. */
export type HotCell = {
  readonly bounds: Bounds;
  readonly count: number;
  /** In it and in the eight around it. */
  readonly around: number;
  /** Gi*, in standard deviations. */
  readonly z: number;
  /** By how much it may be chance, all cells having been looked at (falseDiscovery). */
  readonly q: number;
};

/** Hot cells that touch each other. */
export type HotArea = {
  readonly cells: readonly HotCell[];
  readonly count: number;
  readonly bounds: Bounds;
};

export type HotCells = {
  /** As asked, or larger. */
  readonly cellM: number;
  /** How many were compared, and in how many of them there is nothing. */
  readonly cells: number;
  readonly empty: number;
  /** Points beyond the bounds of the territory: left out. */
  readonly outside: number;
  /** Those with most first. */
  readonly areas: readonly HotArea[];
};

type Grid = {
  readonly plane: Plane;
  readonly side: number;
  readonly columns: number;
  /** By row × columns + column: how many are in the cell; −1 where it is not compared. */
  readonly counts: Int32Array;
  readonly outside: number;
};

function extentOf(request: HotCellsRequest): Bounds {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  const hold = (lat: number, lon: number): void => {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  };
  if (request.territory) for (const [outer] of request.territory) for (const [lon, lat] of outer ?? []) hold(lat, lon);
  else for (let i = 0; i < request.lat.length; i += 1) hold(request.lat[i] as number, request.lon[i] as number);
  return [south, west, north, east];
}

function gridOf(request: HotCellsRequest): Grid {
  const bounds = extentOf(request);
  const plane = planeOf(bounds);
  const [width, height] = [plane.x(bounds[3]), plane.y(bounds[2])];
  const side = Math.max(request.cellM ?? CELL, Math.sqrt((width * height) / MOST_CELLS));
  const columns = Math.floor(width / side) + 1;
  const rows = Math.floor(height / side) + 1;
  const counts = new Int32Array(columns * rows).fill(-1);
  const { lat, lon } = request;
  const outlines: readonly Outline[] = request.territory
    ? request.territory.map((rings) => rings.map((ring) => ring.map(([x, y]) => [plane.x(x), plane.y(y)] as const)))
    : [hullOf(Array.from({ length: lat.length }, (_, i) => [plane.x(lon[i] as number), plane.y(lat[i] as number)]))];
  for (let row = 0; row < rows; row += 1)
    for (const outline of outlines) {
      const sides = crossings(outline, (row + 0.5) * side);
      for (let n = 0; n + 1 < sides.length; n += 2) {
        const first = Math.max(0, Math.ceil((sides[n] as number) / side - 0.5));
        const last = Math.min(columns - 1, Math.floor((sides[n + 1] as number) / side - 0.5));
        if (first <= last) counts.fill(0, row * columns + first, row * columns + last + 1);
      }
    }
  let outside = 0;
  for (let i = 0; i < lat.length; i += 1) {
    const [column, row] = [plane.x(lon[i] as number) / side, plane.y(lat[i] as number) / side].map(Math.floor) as [
      number,
      number,
    ];
    if (column < 0 || column >= columns || row < 0 || row >= rows) {
      outside += 1;
      continue;
    }
    // Outlines are simplified: a cell at the edge that has something is of the territory.
    const at = row * columns + column;
    counts[at] = Math.max(0, counts[at] as number) + 1;
  }
  return { plane, side, columns, counts, outside };
}

/** Hot cells, by their index in the grid, gathered with those that touch them. */
function areasOf(hot: ReadonlyMap<number, HotCell>, columns: number): readonly HotArea[] {
  const left = new Set(hot.keys());
  const areas: HotArea[] = [];
  for (const start of hot.keys()) {
    if (!left.delete(start)) continue;
    const waiting = [start];
    const cells: HotCell[] = [];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      cells.push(hot.get(at) as HotCell);
      for (const row of [-columns, 0, columns])
        for (const column of [-1, 0, 1]) {
          const next = at + row + column;
          const beside = Math.abs((next % columns) - (at % columns)) <= 1;
          if (beside && left.delete(next)) waiting.push(next);
        }
    }
    areas.push({
      cells: cells.toSorted((a, b) => b.z - a.z),
      count: cells.reduce((sum, cell) => sum + cell.count, 0),
      bounds: [
        Math.min(...cells.map((cell) => cell.bounds[0])),
        Math.min(...cells.map((cell) => cell.bounds[1])),
        Math.max(...cells.map((cell) => cell.bounds[2])),
        Math.max(...cells.map((cell) => cell.bounds[3])),
      ],
    });
  }
  return areas.toSorted((a, b) => b.count - a.count || (b.cells[0]?.z ?? 0) - (a.cells[0]?.z ?? 0));
}

/**
 * Where in a territory there is more than chance would put there: Gi* on squares of equal metres, each with the eight
 * around it (Ord & Getis, 1995), those whose false discovery rate is at most 5 %. Cells with nothing count: they are
 * what the others are compared with.
 */
export function hotCells(request: HotCellsRequest): HotCells {
  if ((request.territory ?? request.lat).length === 0)
    return { cellM: request.cellM ?? CELL, cells: 0, empty: 0, outside: 0, areas: [] };
  const { plane, side, columns, counts, outside } = gridOf(request);
  const compared = Uint32Array.from([...counts.keys()].filter((at) => counts[at] !== -1));
  const columnOf = (at: number): number => at % columns;
  const rowOf = (at: number): number => Math.floor(at / columns);
  const values = Float64Array.from(compared, (at) => counts[at] as number);
  const scores = getisOrd({
    x: Float64Array.from(compared, columnOf),
    y: Float64Array.from(compared, rowOf),
    values,
    radius: REACH,
    withItself: true,
  });
  const qValues = falseDiscovery(scores.map(normalTail));
  const aroundOf = (at: number): number => {
    let sum = 0;
    for (let row = rowOf(at) - 1; row <= rowOf(at) + 1; row += 1)
      for (let column = Math.max(0, columnOf(at) - 1); column <= Math.min(columns - 1, columnOf(at) + 1); column += 1)
        sum += Math.max(0, counts[row * columns + column] ?? 0);
    return sum;
  };
  const hot = new Map<number, HotCell>();
  for (const [n, at] of compared.entries()) {
    const [z, q] = [scores[n] as number, qValues[n] as number];
    if (q > FALSE_SHARE) continue;
    const [x, y] = [columnOf(at) * side, rowOf(at) * side];
    hot.set(at, {
      bounds: [plane.lat(y), plane.lon(x), plane.lat(y + side), plane.lon(x + side)],
      count: values[n] as number,
      around: aroundOf(at),
      z,
      q,
    });
  }
  return {
    cellM: side,
    cells: compared.length,
    empty: values.filter((value) => value === 0).length,
    outside,
    areas: areasOf(hot, columns),
  };
}

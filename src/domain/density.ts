import type { Lattice } from './densityByBins.ts';
import { boxOf, costByBins, densityByBins, latticeOf, nodesOver } from './densityByBins.ts';
import { costByPoint, densityByPoint } from './densityByPoint.ts';
import type { Frame } from './densityFrame.ts';
import { binOf, columnX, frameOf, frameOver, rowY } from './densityFrame.ts';
import type { DensityPoints } from './densityPoints.ts';
import { pointsWithin } from './densityPoints.ts';
import { type Bounds, mercatorLat, mercatorLon, mercatorY } from './geo.ts';

const SQUARE_METRES_PER_HECTARE = 10_000;
/**
 * Nodes of a lattice that is kept (4 bytes each): it then costs the same to look at a thousand points and at a million.
 * No more than a few for each point, or making it would take longer than it saves.
 */
const MOST_KEPT = 16_000_000;
const MOST_FOR_EACH = 16;
const ANYHOW = 2_000_000;
/** Of fewer points none is kept: they are added one by one in no time. */
const FEW = 2_000;

export type DensityRequest = {
  /** Points outside the bounds count as far as their kernel reaches in. */
  readonly points: DensityPoints;
  readonly bounds: Bounds;
  /** Side of a cell in ground metres, roughly. Cells are never finer than a sixth of the bandwidth, nor more than 2,048 a side. */
  readonly cellM: number;
  /** Standard deviation of the Gaussian kernel, in ground metres whatever the zoom and the latitude. */
  readonly bandwidthM: number;
};

export type DensityGrid = {
  /**
   * Interventions per hectare at the middle of each cell, row by row from the north-west. Rows are equal steps of
   * Web Mercator, so that the grid drawn as an image over `bounds` lies right on a web map.
   */
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
  /** Highest value; 0 without points. */
  readonly max: number;
  /** Of the whole cells that cover what was asked for, within half a cell. */
  readonly bounds: Bounds;
};

/** Cells of a density of all the points that is kept: what is seen of the map is then cut out of it. */
const MOST_CELLS = 1_000_000;

/** The density of all the points at one size of cells, per hectare. */
type Whole = { readonly frame: Frame; readonly values: Float32Array };
type Kept = {
  readonly bandwidthM: number;
  readonly bin: number;
  readonly lattice: Lattice;
  readonly wholes: Map<number, Whole>;
};
const kept = new WeakMap<DensityPoints, Kept>();

/** The lattice of all the points, made once for a bandwidth; null where they are few or lie too far apart. */
function keptLattice(points: DensityPoints, bandwidthM: number): Kept | null {
  if (points.x.length < FEW) return null;
  const before = kept.get(points);
  if (before?.bandwidthM === bandwidthM) return before;
  const bin = binOf(points.south, points.north, bandwidthM);
  const most = Math.min(MOST_KEPT, Math.max(ANYHOW, MOST_FOR_EACH * points.x.length));
  if (nodesOver(points, bin) > most) return null;
  const made = { bandwidthM, bin, lattice: latticeOf(points, points, bin), wholes: new Map<number, Whole>() };
  kept.set(points, made);
  return made;
}

function perHectare(perSquareMetre: Float64Array): Float32Array {
  return Float32Array.from(perSquareMetre, (value) => value * SQUARE_METRES_PER_HECTARE);
}

/** The density of all the points in cells of this size, made once; null where it would be too large to keep. */
function wholeOf(points: DensityPoints, { bandwidthM, bin, lattice, wholes }: Kept, fine: number): Whole | null {
  const before = wholes.get(fine);
  if (before) return before;
  const reach = boxOf(frameOver(points, bin, fine), bandwidthM);
  const frame = frameOver(reach, bin, fine);
  if (frame.width * frame.height > MOST_CELLS) return null;
  const made = { frame, values: perHectare(densityByBins(frame, bandwidthM, lattice)) };
  wholes.set(fine, made);
  return made;
}

/** What a frame shows of a density of cells of the same size; 0 beyond it. */
function cutOut({ frame: whole, values }: Whole, frame: Frame): Float32Array {
  const seen = new Float32Array(frame.width * frame.height);
  const [aside, down] = [frame.left - whole.left, whole.top - frame.top];
  const first = Math.max(0, -aside);
  const end = Math.min(frame.width, whole.width - aside);
  for (let row = 0; row < frame.height; row += 1) {
    const from = row + down;
    if (from < 0 || from >= whole.height || end <= first) continue;
    const start = from * whole.width + aside;
    seen.set(values.subarray(start + first, start + end), row * frame.width + first);
  }
  return seen;
}

function densityIn(frame: Frame, { points, bandwidthM }: DensityRequest, known: Kept | null): Float32Array {
  if (known) {
    const whole = wholeOf(points, known, frame.fine);
    return whole ? cutOut(whole, frame) : perHectare(densityByBins(frame, bandwidthM, known.lattice));
  }
  const box = boxOf(frame, bandwidthM);
  const near = pointsWithin(points, box.west, box.south, box.east, box.north);
  if (costByPoint(frame, bandwidthM, near.x.length) <= costByBins(frame, bandwidthM))
    return perHectare(densityByPoint(frame, bandwidthM, near));
  return perHectare(densityByBins(frame, bandwidthM, latticeOf(near, box, frame.bin)));
}

/** Kernel density of points: the same value at the same spot whatever the cells and bounds, within 1 % of the peak. */
export function densityGrid(request: DensityRequest): DensityGrid {
  const { points, bounds, cellM, bandwidthM } = request;
  const known = keptLattice(points, bandwidthM);
  const bin = known?.bin ?? binOf(mercatorY(bounds[0]), mercatorY(bounds[2]), bandwidthM);
  const frame = frameOf(bounds, bin, cellM);
  const values = densityIn(frame, request, known);
  let max = 0;
  for (let i = 0; i < values.length; i += 1) if ((values[i] as number) > max) max = values[i] as number;
  const { width, height } = frame;
  return {
    values,
    width,
    height,
    max,
    bounds: [
      mercatorLat(rowY(frame, height - 0.5)),
      mercatorLon(columnX(frame, -0.5)),
      mercatorLat(rowY(frame, -0.5)),
      mercatorLon(columnX(frame, width - 0.5)),
    ],
  };
}

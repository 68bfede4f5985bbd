import { type Bounds, mercatorScale, mercatorX, mercatorY } from './geo.ts';

/** Standard deviations after which the kernel counts as nothing: 0.05 % of it lies beyond. */
export const REACH = 3.5;

/** Cells finer than this share of the bandwidth show nothing more. */
const FINEST = 1 / 8;
const MAX_SIDE = 2048;

/** A grid in Web-Mercator metres: cells of equal size, row 0 in the north, as images on a map want it. */
export type Frame = {
  readonly west: number;
  readonly north: number;
  /** Mercator metres of a cell. */
  readonly cellX: number;
  readonly cellY: number;
  readonly width: number;
  readonly height: number;
};

/** Points inside the reach of the frame, in Web-Mercator metres. */
export type Weighted = { readonly x: Float64Array; readonly y: Float64Array; readonly weight: Float64Array };

function side(length: number, cell: number): number {
  return Math.max(1, Math.min(MAX_SIDE, Math.round(length / cell)));
}

/** Cuts the bounds into cells of about `cellM` ground metres at their middle latitude. */
export function frameOf([south, west, north, east]: Bounds, cellM: number, bandwidthM: number): Frame {
  const left = mercatorX(west);
  const top = mercatorY(north);
  const bottom = mercatorY(south);
  const cell = Math.max(cellM, bandwidthM * FINEST) / mercatorScale((top + bottom) / 2);
  const width = side(mercatorX(east) - left, cell);
  const height = side(top - bottom, cell);
  return {
    west: left,
    north: top,
    cellX: (mercatorX(east) - left) / width,
    cellY: (top - bottom) / height,
    width,
    height,
  };
}

/** Mercator metres from which a kernel still reaches into the frame: of the point farthest from the equator. */
export function reachOf(frame: Frame, bandwidthM: number): number {
  const bottom = frame.north - frame.height * frame.cellY;
  const farthest = Math.max(Math.abs(frame.north), Math.abs(bottom));
  const atEdge = (REACH * bandwidthM) / mercatorScale(farthest);
  return (REACH * bandwidthM) / mercatorScale(farthest + 2 * atEdge);
}

/** Keeps the points that can count in the frame. */
export function pointsInReach(
  frame: Frame,
  reach: number,
  lat: ArrayLike<number>,
  lon: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
): Weighted {
  const x = new Float64Array(lat.length);
  const y = new Float64Array(lat.length);
  const weight = new Float64Array(lat.length);
  const west = frame.west - reach;
  const east = frame.west + frame.width * frame.cellX + reach;
  const north = frame.north + reach;
  const south = frame.north - frame.height * frame.cellY - reach;
  let kept = 0;
  for (let i = 0; i < lat.length; i += 1) {
    const px = mercatorX(lon[i] as number);
    const py = mercatorY(lat[i] as number);
    if (!(px >= west && px <= east && py >= south && py <= north)) continue;
    x[kept] = px;
    y[kept] = py;
    weight[kept] = weights ? (weights[i] as number) : 1;
    kept += 1;
  }
  return { x: x.subarray(0, kept), y: y.subarray(0, kept), weight: weight.subarray(0, kept) };
}

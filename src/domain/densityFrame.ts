import { type Bounds, mercatorScale, mercatorX, mercatorY } from './geo.ts';

/** Standard deviations after which the kernel counts as nothing: 0.05 % of it lies beyond. */
export const REACH = 3.5;

/** Bins per standard deviation: sharing a point between its neighbouring bins then moves no value by 0.7 % of the peak. */
const BINS = 6;
const MAX_SIDE = 2048;

/**
 * A grid in Web-Mercator metres whose cells are squares of `fine` bins; the middle of each cell is a bin's node. Bins
 * are counted from the meridian and the equator: wherever one looks, they are the same.
 */
export type Frame = {
  /** Mercator metres of a bin. */
  readonly bin: number;
  readonly fine: number;
  /** Cells from the meridian to the first one, and from the equator to the northernmost: row 0. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Web-Mercator metres. */
export type Box = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };

/** Mercator metres of the middle of a column and of a row of cells. */
export function columnX({ left, fine, bin }: Frame, column: number): number {
  return (left + column) * fine * bin;
}
export function rowY({ top, fine, bin }: Frame, row: number): number {
  return (top - row) * fine * bin;
}

/** Mercator metres of a bin: a share of the bandwidth wherever between these two it is widest on the ground. */
export function binOf(south: number, north: number, bandwidthM: number): number {
  const nearest = south > 0 ? south : north < 0 ? north : 0;
  return bandwidthM / BINS / mercatorScale(nearest);
}

/** Whole cells that cover a box of Web-Mercator metres, within half a cell. */
export function frameOver({ west, east, south, north }: Box, bin: number, fine: number): Frame {
  const cell = fine * bin;
  const [left, right, top] = [Math.round(west / cell), Math.round(east / cell), Math.round(north / cell)];
  return { bin, fine, left, top, width: right - left + 1, height: top - Math.round(south / cell) + 1 };
}

/** Cuts the bounds into cells of about `cellM` ground metres at their middle latitude; no finer than a bin. */
export function frameOf(bounds: Bounds, bin: number, cellM: number): Frame {
  const [west, east] = [mercatorX(bounds[1]), mercatorX(bounds[3])];
  const [south, north] = [mercatorY(bounds[0]), mercatorY(bounds[2])];
  const wanted = cellM / mercatorScale((south + north) / 2);
  const least = Math.max(east - west, north - south) / (MAX_SIDE - 2);
  const fine = Math.max(1, Math.round(wanted / bin), Math.ceil(least / bin));
  return frameOver({ west, east, south, north }, bin, fine);
}

/** Mercator metres from which a kernel still reaches into the frame: of the point farthest from the equator. */
export function reachOf(frame: Frame, bandwidthM: number): number {
  const farthest = Math.max(Math.abs(rowY(frame, -0.5)), Math.abs(rowY(frame, frame.height - 0.5)));
  const atEdge = (REACH * bandwidthM) / mercatorScale(farthest);
  return (REACH * bandwidthM) / mercatorScale(farthest + 2 * atEdge);
}

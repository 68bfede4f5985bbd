import { costByBins, densityByBins } from './densityByBins.ts';
import { costByPoint, densityByPoint } from './densityByPoint.ts';
import { frameOf, pointsInReach, reachOf } from './densityFrame.ts';
import type { Bounds } from './geo.ts';

const SQUARE_METRES_PER_HECTARE = 10_000;

export type DensityRequest = {
  /** Degrees, as many as `lon`. Points outside the bounds count as far as their kernel reaches in. */
  readonly lat: ArrayLike<number>;
  readonly lon: ArrayLike<number>;
  /** 1 each where absent. */
  readonly weights?: ArrayLike<number> | undefined;
  readonly bounds: Bounds;
  /** Side of a cell in ground metres. Cells are never finer than an eighth of the bandwidth, nor more than 2,048 a side. */
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
  readonly bounds: Bounds;
};

/** Kernel density of points: the same value at the same spot whatever the cells and bounds, within 1 % of the peak. */
export function densityGrid({ lat, lon, weights, bounds, cellM, bandwidthM }: DensityRequest): DensityGrid {
  const frame = frameOf(bounds, cellM, bandwidthM);
  const points = pointsInReach(frame, reachOf(frame, bandwidthM), lat, lon, weights);
  const few = costByPoint(frame, bandwidthM, points.x.length) <= costByBins(frame, bandwidthM);
  const exact = (few ? densityByPoint : densityByBins)(frame, bandwidthM, points);
  const values = new Float32Array(exact.length);
  let max = 0;
  for (let i = 0; i < exact.length; i += 1) {
    const value = (exact[i] as number) * SQUARE_METRES_PER_HECTARE;
    values[i] = value;
    if (value > max) max = value;
  }
  return { values, width: frame.width, height: frame.height, max, bounds };
}

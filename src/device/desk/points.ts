import type { PointColumns } from '../../sync/pointColumns.ts';
import { POINT_STEPS, unpackPoints } from '../../sync/pointColumns.ts';

/** The points of a map in columns of equal length. */
export type DeskPoints = Omit<PointColumns, 'lat' | 'lon'> & {
  /** Degrees. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
};

function degreesOf(steps: Int32Array): Float64Array {
  const degrees = new Float64Array(steps.length);
  for (let i = 0; i < steps.length; i += 1) degrees[i] = (steps[i] as number) / POINT_STEPS;
  return degrees;
}

/** Reads what the back office sent; null where it is not understood. */
export function readPoints(bytes: ArrayBuffer): DeskPoints | null {
  const columns = unpackPoints(bytes);
  return columns && { ...columns, lat: degreesOf(columns.lat), lon: degreesOf(columns.lon) };
}

import { mercatorX, mercatorY } from './geo.ts';

/** Points of a density, in Web-Mercator metres: projected once, however often they are looked at. */
export type DensityPoints = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** null: 1 each. */
  readonly weight: Float64Array | null;
  /** Around all of them; all Infinity without any. */
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

/** Steps of a table of Mercator's y, and degrees over which it is used: it is then right to a tenth of a millimetre. */
const STEPS = 4096;
const WIDEST = 2;
/** Fewer points are projected one by one. */
const FEW = 10_000;

/** y of each latitude. Its logarithm costs most of a first picture: between two steps of a table it is a straight line. */
function project(lat: ArrayLike<number>, south: number, north: number): Float64Array {
  const y = new Float64Array(lat.length);
  if (lat.length < FEW || north - south > WIDEST || north === south) {
    for (let i = 0; i < y.length; i += 1) y[i] = mercatorY(lat[i] as number);
    return y;
  }
  const step = (north - south) / STEPS;
  const table = Float64Array.from({ length: STEPS + 2 }, (_, i) => mercatorY(south + i * step));
  for (let i = 0; i < y.length; i += 1) {
    const at = ((lat[i] as number) - south) / step;
    const low = Math.floor(at);
    const from = table[low] as number;
    y[i] = from + (at - low) * ((table[low + 1] as number) - from);
  }
  return y;
}

function extentOf(values: ArrayLike<number>): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** Projects points given in degrees, columns of equal length. */
export function densityPoints(
  lat: ArrayLike<number>,
  lon: ArrayLike<number>,
  weights?: ArrayLike<number>,
): DensityPoints {
  const y = project(lat, ...extentOf(lat));
  const x = new Float64Array(lon.length);
  for (let i = 0; i < x.length; i += 1) x[i] = mercatorX(lon[i] as number);
  const [[west, east], [south, north]] = [extentOf(x), extentOf(y)];
  return { x, y, weight: weights ? Float64Array.from(weights) : null, west, east, south, north };
}

/** Those of the points that stand at these places of their columns. */
export function pickPoints(points: DensityPoints, places: Uint32Array): DensityPoints {
  const pick = (column: Float64Array): Float64Array => {
    const picked = new Float64Array(places.length);
    for (let i = 0; i < places.length; i += 1) picked[i] = column[places[i] as number] as number;
    return picked;
  };
  const { x, y, weight } = points;
  return { ...points, x: pick(x), y: pick(y), weight: weight && pick(weight) };
}

/** A piece of the points, the end excluded; nothing is copied. */
export function slicePoints(points: DensityPoints, start: number, end: number): DensityPoints {
  const { x, y, weight } = points;
  if (start === 0 && end === x.length) return points;
  return {
    ...points,
    x: x.subarray(start, end),
    y: y.subarray(start, end),
    weight: weight && weight.subarray(start, end),
  };
}

/** The points within a box of Web-Mercator metres; the same object where that is all of them. */
export function pointsWithin(
  points: DensityPoints,
  west: number,
  south: number,
  east: number,
  north: number,
): DensityPoints {
  if (points.west >= west && points.east <= east && points.south >= south && points.north <= north) return points;
  const { x, y } = points;
  const kept = new Uint32Array(x.length);
  let count = 0;
  for (let i = 0; i < x.length; i += 1) {
    const [px, py] = [x[i] as number, y[i] as number];
    if (px >= west && px <= east && py >= south && py <= north) {
      kept[count] = i;
      count += 1;
    }
  }
  return { ...pickPoints(points, kept.subarray(0, count)), west, east, south, north };
}

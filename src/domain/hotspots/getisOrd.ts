import { nearby, type Positions } from './nearby.ts';

export type GetisOrdRequest = Positions & {
  readonly values: ArrayLike<number>;
  /** Metres within which another position is a neighbour; its weight is 1. */
  readonly radius: number;
  /** Whether a position counts among its own neighbours: Gi* (as for hot spots), otherwise Gi. */
  readonly withItself: boolean;
};

/**
 * For each position, by how many standard deviations the values around it are higher than chance would have them:
 * Getis-Ord Gi or Gi* as Ord & Getis (1995) standardise them, eq. 14. 0 where all values are the same.
 */
export function getisOrd({ x, y, values, radius, withItself }: GetisOrdRequest): Float64Array {
  const total = values.length;
  let [sum, squares] = [0, 0];
  for (let i = 0; i < total; i += 1) {
    const value = values[i] as number;
    sum += value;
    squares += value * value;
  }
  const near = nearby({ x, y }, radius);
  return Float64Array.from({ length: total }, (_, i) => {
    let [around, neighbours] = [0, 0];
    near(i, (j) => {
      if (!withItself && j === i) return;
      around += values[j] as number;
      neighbours += 1;
    });
    const own = withItself ? 0 : (values[i] as number);
    const n = withItself ? total : total - 1;
    const mean = (sum - own) / n;
    const variance = (squares - own * own) / n - mean * mean;
    const spread = variance * ((n * neighbours - neighbours * neighbours) / (n - 1));
    return spread > 0 ? (around - mean * neighbours) / Math.sqrt(spread) : 0;
  });
}

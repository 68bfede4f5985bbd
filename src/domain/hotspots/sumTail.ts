/** Share of the sum below which a term no longer changes it. */
const NOTHING = 1e-17;

/**
 * Sum of a tail whose terms fall: `first`, then each times `ratio(n)`, n = 0, 1, 2 … until they no longer count. Adding
 * falling terms loses no digits, which 1 − (the other side) would.
 */
export function sumTail(first: number, ratio: (n: number) => number): number {
  let term = first;
  let sum = first;
  for (let n = 0; term > sum * NOTHING; n += 1) {
    term *= ratio(n);
    sum += term;
  }
  return Math.min(1, sum);
}

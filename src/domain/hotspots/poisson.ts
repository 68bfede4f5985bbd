import { logFactorial } from './logFactorial.ts';
import { sumTail } from './sumTail.ts';

const BISECTIONS = 60;

function probability(count: number, mean: number): number {
  return Math.exp(count * Math.log(mean) - mean - logFactorial(count));
}

/** P(X ≤ count) where X is Poisson with this mean. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean <= 0) return 1;
  if (count > mean) return 1 - poissonAtLeast(count + 1, mean);
  return sumTail(probability(count, mean), (n) => Math.max(0, count - n) / mean);
}

/** P(X ≥ count) where X is Poisson with this mean. */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  if (count <= mean) return 1 - poissonAtMost(count - 1, mean);
  return sumTail(probability(count, mean), (n) => mean / (count + n + 1));
}

function solve(high: number, isTooHigh: (mean: number) => boolean): number {
  let [low, up] = [0, high];
  for (let n = 0; n < BISECTIONS; n += 1) {
    const middle = (low + up) / 2;
    if (isTooHigh(middle)) up = middle;
    else low = middle;
  }
  return (low + up) / 2;
}

/**
 * The means with which a count is compatible, both ends: exact (Garwood, 1936). 95 % unless `confidence` (0 < c ≤
 * 0.999) says otherwise: of many such intervals, at least so many hold the true mean.
 */
export function poissonInterval(count: number, confidence = 0.95): readonly [low: number, high: number] {
  const tail = (1 - confidence) / 2;
  const beyond = count + 20 + 10 * Math.sqrt(count + 1);
  const low = count === 0 ? 0 : solve(beyond, (mean) => poissonAtLeast(count, mean) > tail);
  const high = solve(beyond, (mean) => poissonAtMost(count, mean) < tail);
  return [low, high];
}

import { logFactorial } from './logFactorial.ts';
import { sumTail } from './sumTail.ts';

/** P(X ≥ k) of n draws, each with this chance. */
function binomialAtLeast(k: number, n: number, chance: number): number {
  if (k <= 0) return 1;
  const log = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const first = Math.exp(log + k * Math.log(chance) + (n - k) * Math.log(1 - chance));
  if (k < n * chance) return 1 - binomialAtLeast(n - k + 1, n, 1 - chance);
  return sumTail(first, (m) => ((n - k - m) / (k + m + 1)) * (chance / (1 - chance)));
}

/**
 * How easily two counts come out at least so far apart although both have the same rate: two-sided, exact, conditional
 * on their sum (Przyborowski & Wilenski, 1940), the smaller tail doubled. `share`: part of the whole exposure (time
 * looked at) that `a` had; half where both had the same. 1 where both are 0.
 */
export function compareCounts(a: number, b: number, share = 0.5): number {
  const n = a + b;
  if (n === 0) return 1;
  const more = binomialAtLeast(a, n, share);
  const fewer = binomialAtLeast(b, n, 1 - share);
  return Math.min(1, 2 * Math.min(more, fewer));
}

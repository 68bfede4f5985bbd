import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCounts } from '../../../src/domain/hotspots/compareCounts.ts';
import { logFactorial } from '../../../src/domain/hotspots/logFactorial.ts';
import { normalTail } from '../../../src/domain/hotspots/normalTail.ts';
import { poissonAtLeast, poissonAtMost, poissonInterval } from '../../../src/domain/hotspots/poisson.ts';

const count = fc.integer({ min: 0, max: 400 });
const mean = fc.double({ min: 0.01, max: 400, noNaN: true });

/** By its definition, term after term. */
function slowPoissonAtMost(most: number, average: number): number {
  let sum = 0;
  for (let k = 0; k <= most; k += 1) sum += Math.exp(k * Math.log(average) - average - logFactorial(k));
  return sum;
}

describe('a factorial’s logarithm', () => {
  test('is the sum of logarithms, on both sides of where Stirling takes over', () => {
    for (const n of [0, 1, 2, 20, 32, 33, 34, 100, 1000]) {
      let sum = 0;
      for (let k = 2; k <= n; k += 1) sum += Math.log(k);
      expect(Math.abs(logFactorial(n) - sum)).toBeLessThanOrEqual(1e-12 * Math.max(1, sum));
    }
  });
});

describe('a Poisson count', () => {
  test('has the probabilities of its definition', () => {
    fc.assert(
      fc.property(count, mean, (k, average) => {
        expect(poissonAtMost(k, average)).toBeCloseTo(slowPoissonAtMost(k, average), 10);
        expect(poissonAtLeast(k + 1, average)).toBeCloseTo(1 - slowPoissonAtMost(k, average), 10);
      }),
    );
  });

  test('keeps its digits far out, where one minus the rest has none', () => {
    // e^-1 × (1/100! + 1/101! + …)
    expect(poissonAtLeast(100, 1) / Math.exp(-1 - logFactorial(100))).toBeCloseTo(1.01, 3);
    expect(poissonAtLeast(1, 0)).toBe(0);
    expect(poissonAtMost(0, 0)).toBe(1);
  });

  test('has an interval whose ends leave 2.5 % beyond each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (k) => {
        const [low, high] = poissonInterval(k);
        expect(poissonAtLeast(k, low)).toBeCloseTo(0.025, 8);
        expect(poissonAtMost(k, high)).toBeCloseTo(0.025, 8);
      }),
    );
  });

  test('is surer of less where less certainty is asked', () => {
    const [low, high] = poissonInterval(10, 0.8);
    const [lower, higher] = poissonInterval(10, 0.99);
    expect(low > lower && high < higher).toBe(true);
  });
});

describe('two counts', () => {
  test('3 against 2 is no difference, 25 against 9 is one', () => {
    expect(compareCounts(3, 2)).toBe(1);
    expect(compareCounts(25, 9)).toBeCloseTo(0.00904, 5);
    expect(compareCounts(0, 0)).toBe(1);
  });

  test('are compared alike from either side', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(compareCounts(a, b)).toBeCloseTo(compareCounts(b, a), 12);
      }),
    );
  });

  test('are as likely as coins say: six of six is 2 in 64', () => {
    expect(compareCounts(6, 0)).toBeCloseTo(2 / 64, 12);
    expect(compareCounts(5, 1)).toBeCloseTo((2 * 7) / 64, 12);
  });

  test('count for the time that each was looked at', () => {
    // Three times as many in three times the time.
    expect(compareCounts(30, 10, 0.75)).toBeGreaterThan(0.9);
    expect(compareCounts(30, 10)).toBeLessThan(0.01);
    expect(compareCounts(4, 0, 0.75)).toBeCloseTo(2 * 0.75 ** 4, 12);
  });
});

describe('a normal tail', () => {
  test('has the values of the tables', () => {
    expect(normalTail(0)).toBe(0.5);
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 12);
    expect(normalTail(-1.2815515655446004)).toBeCloseTo(0.9, 12);
    expect(normalTail(3) / 1.3498980316300933e-3).toBeCloseTo(1, 9);
    expect(normalTail(6) / 9.865876450376946e-10).toBeCloseTo(1, 9);
    expect(normalTail(20) / 2.7536241186062337e-89).toBeCloseTo(1, 9);
  });

  test('goes from the series to the fraction without a step', () => {
    expect(normalTail(3 - 1e-9) / normalTail(3)).toBeCloseTo(1, 7);
  });
});

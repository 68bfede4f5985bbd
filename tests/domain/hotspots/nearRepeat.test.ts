import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearRepeat } from '../../../src/domain/hotspots/nearRepeat.ts';

const event = fc.record({
  x: fc.integer({ min: -200, max: 200 }),
  y: fc.integer({ min: -200, max: 200 }),
  t: fc.integer({ min: 0, max: 60 }),
});
const DISTANCES = [0, 25, 100];
const DELAYS = [0, 7, 14];

/** Every pair, by hand. */
function slowly(events: readonly { readonly x: number; readonly y: number; readonly t: number }[]) {
  const pairs = events.flatMap((a, i) =>
    events.slice(i + 1).map((b) => ({ metres: Math.hypot(a.x - b.x, a.y - b.y), days: Math.abs(a.t - b.t) })),
  );
  const within = (ends: readonly number[], n: number, value: number) =>
    value <= (ends[n] ?? 0) && (n === 0 || value > (ends[n - 1] ?? 0));
  return DISTANCES.map((_, d) =>
    DELAYS.map((__, t) => {
      const space = pairs.filter((pair) => within(DISTANCES, d, pair.metres));
      const time = pairs.filter((pair) => within(DELAYS, t, pair.days));
      return {
        observed: space.filter((pair) => within(DELAYS, t, pair.days)).length,
        expected: pairs.length === 0 ? 0 : (space.length * time.length) / pairs.length,
      };
    }),
  );
}

describe('near in space and near in time', () => {
  test('is counted band by band, as by hand', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const columns = { x: events.map((e) => e.x), y: events.map((e) => e.y), t: events.map((e) => e.t) };
        const found = nearRepeat({ ...columns, distances: DISTANCES.slice(1), delays: DELAYS });
        const hand = slowly(events);
        // The first band of distance reaches from 0 on.
        const merged = [0, 1, 2].map((t) => ({
          observed: (hand[0]?.[t]?.observed ?? 0) + (hand[1]?.[t]?.observed ?? 0),
          expected: (hand[0]?.[t]?.expected ?? 0) + (hand[1]?.[t]?.expected ?? 0),
        }));
        for (const [d, row] of [merged, hand[2] ?? []].entries())
          for (const [t, { observed, expected }] of row.entries()) {
            expect(found?.[d]?.[t]?.observed).toBe(observed);
            expect(found?.[d]?.[t]?.expected).toBeCloseTo(expected, 9);
          }
      }),
    );
  });

  test('is told apart from chance', () => {
    // Each is followed by another at the same wall the day after; walls and days are far apart.
    const walls = Array.from({ length: 30 }, (_, n) => n);
    const found = nearRepeat({
      x: walls.flatMap((n) => [n * 1000, n * 1000]),
      y: walls.flatMap(() => [0, 0]),
      t: walls.flatMap((n) => [n * 50, n * 50 + 1]),
      distances: [25],
      delays: [7],
    });
    expect(found?.[0]?.[0]).toMatchObject({ observed: 30 });
    expect(found?.[0]?.[0]?.p).toBeLessThan(1e-20);
  });

  test('is not counted where too many are too near each other', () => {
    const many = new Float64Array(7_000);
    expect(nearRepeat({ x: many, y: many, t: many, distances: [25], delays: [7] })).toBeNull();
  });
});

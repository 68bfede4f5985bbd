import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsIn, spanIn, spanText, spanTimes, weeksOf } from '../../../src/app/supervise/time/weeks.ts';

const WEEK = 7 * 86_400;
/** Monday 5 January 2026, 0:00 here; seconds. */
const MONDAY = new Date(2026, 0, 5).getTime() / 1000;
const seconds = (...at: readonly number[]): Uint32Array => Uint32Array.from(at);

describe('the weeks of points', () => {
  it('begin on Monday, and each point is in one', () => {
    const weeks = weeksOf(seconds(MONDAY - 1, MONDAY, MONDAY + WEEK - 1, MONDAY + 3 * WEEK));
    expect(weeks.edges.map((edge) => new Date(edge).getDay())).toEqual(weeks.edges.map(() => 1));
    expect([...weeks.week]).toEqual([0, 1, 1, 4]);
    expect(weeks.counts).toEqual([1, 2, 0, 0, 1]);
  });

  it('are the same when the clock changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_600_000_000, max: 1_800_000_000 }), { minLength: 1 }), (times) => {
        const at = Uint32Array.from(times);
        const { edges, week, counts } = weeksOf(at);
        for (const [i, number] of week.entries()) {
          const when = (at[i] ?? 0) * 1000;
          expect(when >= (edges[number] ?? Infinity) && when < (edges[number + 1] ?? -Infinity)).toBe(true);
        }
        expect(counts.reduce((a, b) => a + b, 0)).toBe(at.length);
        for (const edge of edges) expect([new Date(edge).getDay(), new Date(edge).getHours()]).toEqual([1, 0]);
      }),
    );
  });

  it('are none of no points', () => {
    const none = weeksOf(seconds());
    expect(none.counts).toEqual([]);
    expect(pointsIn(none, spanIn(none, null))).toBeNull();
  });
});

describe('a span of weeks', () => {
  const weeks = weeksOf(seconds(MONDAY, MONDAY + WEEK, MONDAY + WEEK + 5, MONDAY + 2 * WEEK, MONDAY + 5 * WEEK));

  it('holds the points of its weeks, in their order; all of them without one', () => {
    expect([...(pointsIn(weeks, { from: 1, to: 2 }) ?? [])]).toEqual([1, 2, 3]);
    expect([...(pointsIn(weeks, { from: 3, to: 4 }) ?? [])]).toEqual([]);
    expect(pointsIn(weeks, { from: 0, to: 5 })).toBeNull();
  });

  it('comes through the URL as it was', () => {
    for (const span of [
      { from: 0, to: 0 },
      { from: 1, to: 4 },
      { from: 5, to: 5 },
    ])
      expect(spanIn(weeks, spanTimes(spanText(weeks, span)))).toEqual(span);
  });

  it('of a link from another day is what there is of it', () => {
    expect(spanIn(weeks, { from: 0, to: 8.64e15 })).toEqual({ from: 0, to: 5 });
    expect(spanIn(weeks, { from: (MONDAY + 900 * WEEK) * 1000, to: (MONDAY + 901 * WEEK) * 1000 })).toEqual({
      from: 5,
      to: 5,
    });
    for (const wrong of ['', 'x', '5-3', '1-2-3', '-1-2']) expect(spanTimes(wrong)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceOf, spanIn, spanText, spanTimes, weeksOf } from '../../../../src/app/supervise/time/weeks.ts';

const WEEK = 7 * 86_400;
/** Monday 5 January 2026, 0:00 here; seconds. */
const MONDAY = new Date(2026, 0, 5).getTime() / 1000;
const seconds = (...at: readonly number[]): Uint32Array => Uint32Array.from(at);

describe('the weeks of points', () => {
  it('begin on Monday, and each point is in one', () => {
    const weeks = weeksOf(seconds(MONDAY - 1, MONDAY, MONDAY + WEEK - 1, MONDAY + 3 * WEEK));
    expect(weeks.edges.map((edge) => new Date(edge).getDay())).toEqual(weeks.edges.map(() => 1));
    expect([...weeks.order]).toEqual([0, 1, 2, 3]);
    expect([...weeks.starts]).toEqual([0, 1, 3, 3, 3, 4]);
    expect(weeks.counts).toEqual([1, 2, 0, 0, 1]);
  });

  it('are the same when the clock changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_600_000_000, max: 1_800_000_000 }), { minLength: 1 }), (times) => {
        const at = Uint32Array.from(times);
        const weeks = weeksOf(at);
        const { edges, order, counts } = weeks;
        expect([...order].toSorted((a, b) => a - b)).toEqual([...at.keys()]);
        for (const number of counts.keys())
          for (const place of order.subarray(...pieceOf(weeks, { from: number, to: number }))) {
            const when = (at[place] ?? 0) * 1000;
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
    expect(pieceOf(none, spanIn(none, null))).toEqual([0, 0]);
  });
});

describe('a span of weeks', () => {
  const weeks = weeksOf(seconds(MONDAY, MONDAY + WEEK, MONDAY + WEEK + 5, MONDAY + 2 * WEEK, MONDAY + 5 * WEEK));

  it('is a piece of the points in the order of their weeks', () => {
    const mixed = weeksOf(seconds(MONDAY + 5 * WEEK, MONDAY + WEEK, MONDAY, MONDAY + 2 * WEEK, MONDAY + WEEK + 5));
    const placesIn = (from: number, to: number) => [...mixed.order.subarray(...pieceOf(mixed, { from, to }))];
    expect(placesIn(1, 2)).toEqual([1, 4, 3]);
    expect(placesIn(3, 4)).toEqual([]);
    expect(placesIn(0, 5)).toEqual([2, 1, 4, 3, 0]);
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

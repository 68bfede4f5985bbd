import { describe, expect, it } from 'vitest';
import { eachPoint, groupPoints } from '../../../src/app/map/groupPoints.ts';

const AT_REST = { x: 0, y: 0 };
const pixels = {
  xs: Float32Array.from([10, 20, NaN, 300]),
  ys: Float32Array.from([10, 30, NaN, 300]),
};

describe('points that would cover each other', () => {
  it('become one mark with their number, in their middle', () => {
    const marks = groupPoints(pixels, AT_REST);
    expect([...marks.count]).toEqual([2, 1]);
    expect([...marks.xs]).toEqual([15, 300]);
    expect([...marks.ys]).toEqual([20, 300]);
    expect(marks.index[1]).toBe(3);
  });

  it('stay together when the map is dragged', () => {
    const xs = Float32Array.from({ length: 500 }, (_, i) => (i * 7919) % 900);
    const ys = Float32Array.from({ length: 500 }, (_, i) => (i * 104729) % 700);
    const dragged = groupPoints({ xs: xs.map((x) => x - 15), ys: ys.map((y) => y - 15) }, { x: 15, y: 15 });
    const atRest = groupPoints({ xs, ys }, AT_REST);
    expect([...dragged.count]).toEqual([...atRest.count]);
    expect([...dragged.index]).toEqual([...atRest.index]);
  });

  it('do so over the edge of a cell as well', () => {
    const marks = groupPoints({ xs: Float32Array.from([46, 47, 50]), ys: Float32Array.from([20, 20, 20]) }, AT_REST);
    expect([...marks.count]).toEqual([3]);
  });

  it('leave marks that can be told from each other', () => {
    const { xs, ys } = groupPoints(
      {
        xs: Float32Array.from({ length: 500 }, (_, i) => (i * 7919) % 900),
        ys: Float32Array.from({ length: 500 }, (_, i) => (i * 104729) % 700),
      },
      AT_REST,
    );
    for (let a = 0; a < xs.length; a += 1)
      for (let b = a + 1; b < xs.length; b += 1)
        expect(
          Math.hypot((xs[a] as number) - (xs[b] as number), (ys[a] as number) - (ys[b] as number)),
        ).toBeGreaterThan(32);
  });

  it('count every point that is seen, once', () => {
    const many = Float32Array.from({ length: 1000 }, (_, i) => (i * 7919) % 900);
    const marks = groupPoints({ xs: many, ys: many.map((x) => 900 - x) }, AT_REST);
    expect(marks.count.reduce((sum, each) => sum + each, 0)).toBe(1000);
    expect(eachPoint({ xs: many, ys: many }).count).toHaveLength(1000);
  });
});

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
    const dragged = { xs: pixels.xs.map((x) => x - 15), ys: pixels.ys.map((y) => y - 15) };
    const counts = (marks: { readonly count: Int32Array }) => [...marks.count];
    expect(counts(groupPoints(dragged, { x: 15, y: 15 }))).toEqual(counts(groupPoints(pixels, AT_REST)));
  });

  it('count every point that is seen, once', () => {
    const many = Float32Array.from({ length: 1000 }, (_, i) => (i * 7919) % 900);
    const marks = groupPoints({ xs: many, ys: many.map((x) => 900 - x) }, AT_REST);
    expect(marks.count.reduce((sum, each) => sum + each, 0)).toBe(1000);
    expect(eachPoint({ xs: many, ys: many }).count).toHaveLength(1000);
  });
});

import { describe, expect, test } from 'vitest';
import { hotCells } from '../../../src/domain/hotspots/hotCells.ts';
import { metresPerDegree } from '../../../src/domain/geo.ts';

const SOUTH_WEST = { lat: 46.5, lon: 0.3 };
const SIDE = 150;

/** The middle of the town, to which a grid's metres belong. */
const metres = metresPerDegree(SOUTH_WEST.lat + 0.013_5);
const latOf = (y: number) => SOUTH_WEST.lat + y / metres.lat;
const lonOf = (x: number) => SOUTH_WEST.lon + x / metres.lon;

/** A square town of 20 × 20 cells. */
const town = (side: number): readonly (readonly (readonly [number, number])[])[] => [
  [
    [lonOf(0), latOf(0)],
    [lonOf(side), latOf(0)],
    [lonOf(side), latOf(side)],
    [lonOf(0), latOf(side)],
  ],
];
const TOWN = [town(20 * SIDE - 1)];

/** Points in the middle of cells: [column, row, how many]. */
function pointsIn(cells: readonly (readonly [number, number, number])[]) {
  const all = cells.flatMap(([column, row, count]) => Array.from({ length: count }, () => [column, row] as const));
  return {
    lat: all.map(([, row]) => latOf((row + 0.5) * SIDE)),
    lon: all.map(([column]) => lonOf((column + 0.5) * SIDE)),
  };
}

const every = (count: number) => Array.from({ length: 400 }, (_, n) => [n % 20, Math.floor(n / 20), count] as const);

describe('hot cells', () => {
  test('are none where it is everywhere the same', () => {
    expect(hotCells({ ...pointsIn(every(2)), territory: TOWN }).areas).toEqual([]);
  });

  test('are where there is more than around, as areas with their figures', () => {
    const found = hotCells({ ...pointsIn([...every(1), [5, 5, 30], [6, 5, 20], [15, 12, 40]]), territory: TOWN });
    expect(found.cells).toBe(400);
    expect(found.areas).toHaveLength(2);
    const [first, second] = found.areas;
    expect(first?.count).toBeGreaterThan(50);
    expect(first?.cells[0]).toMatchObject({ around: 59, q: expect.closeTo(0, 5) as number });
    expect(second?.cells).toHaveLength(9);
    expect(second?.bounds[0]).toBeCloseTo(latOf(11 * SIDE), 5);
    expect(second?.bounds[3]).toBeCloseTo(lonOf(17 * SIDE), 5);
  });

  test('say how many cells of the territory have nothing: without them nothing would stand out', () => {
    const points = pointsIn([
      [5, 5, 3],
      [5, 6, 3],
      [6, 5, 3],
    ]);
    const found = hotCells({ ...points, territory: TOWN });
    expect([found.cells, found.empty]).toEqual([400, 397]);
    expect(found.areas[0]?.count).toBe(9);
    // Compared with each other alone, none is hot.
    expect(hotCells({ ...points, territory: null }).areas).toEqual([]);
  });

  test('leave the holes of a territory out', () => {
    const [outer = []] = town(20 * SIDE - 1);
    const hole = [
      [lonOf(5 * SIDE), latOf(5 * SIDE)],
      [lonOf(10 * SIDE), latOf(5 * SIDE)],
      [lonOf(10 * SIDE), latOf(10 * SIDE)],
      [lonOf(5 * SIDE), latOf(10 * SIDE)],
    ] as const;
    expect(hotCells({ lat: [], lon: [], territory: [[outer, hole]] }).cells).toBe(375);
  });

  test('leave out what lies beyond the territory, and say so; what is at its edge is in it', () => {
    const found = hotCells({
      ...pointsIn([
        [5, 5, 4],
        [25, 5, 2],
      ]),
      territory: TOWN,
    });
    expect([found.cells, found.empty, found.outside]).toEqual([400, 399, 2]);
    // A triangle: half the cells have their middle in it, and one more has something.
    const [corners = []] = TOWN[0] ?? [];
    const corner = hotCells({ ...pointsIn([[0, 19, 1]]), territory: [[corners.slice(0, 3)]] });
    expect([corner.cells, corner.outside]).toEqual([
      hotCells({ lat: [], lon: [], territory: [[corners.slice(0, 3)]] }).cells + 1,
      0,
    ]);
  });

  test('do not touch across the edges of the territory', () => {
    // The last column of one row and the first of the next are beside each other only in memory.
    const found = hotCells({
      ...pointsIn([
        [19, 5, 40],
        [0, 7, 40],
      ]),
      territory: TOWN,
    });
    expect(found.areas.map((area) => area.count)).toEqual([40, 40]);
    expect(found.areas.map((area) => area.cells.length)).toEqual([6, 6]);
  });

  test('grow with a territory that would need too many', () => {
    const wide = hotCells({ lat: [46, 48], lon: [0, 1], territory: null });
    expect(wide.cellM).toBeGreaterThan(SIDE);
    expect(hotCells({ lat: [], lon: [], territory: null })).toMatchObject({ cells: 0, areas: [] });
    expect(hotCells({ lat: [46], lon: [0], territory: null })).toMatchObject({ cells: 1, areas: [] });
  });
});

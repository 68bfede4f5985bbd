import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DensityGrid, densityGrid, type DensityRequest } from '../../src/domain/density.ts';
import { densityPoints } from '../../src/domain/densityPoints.ts';
import { type Bounds, boxAround, distance, mercatorX, mercatorY, metresPerDegree } from '../../src/domain/geo.ts';

const centre = { lat: 46.58, lon: 0.34 };
/** The density of points given in degrees. */
function densityOf({
  lat,
  lon,
  weights,
  ...request
}: Points & Omit<DensityRequest, 'points'> & { readonly weights?: readonly number[] }): DensityGrid {
  return densityGrid({ ...request, points: densityPoints(lat, lon, weights) });
}

type Points = { readonly lat: readonly number[]; readonly lon: readonly number[] };

/** Repeatable numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function scatter(count: number, radiusM: number, seed = 1): Points {
  const next = numbers(seed);
  const [south, west, north, east] = boxAround(centre, radiusM);
  const lat: number[] = [];
  const lon: number[] = [];
  for (let i = 0; i < count; i += 1) {
    lat.push(south + (north - south) * next());
    lon.push(west + (east - west) * next());
  }
  return { lat, lon };
}

/** The definition: Gaussian of ground metres, per hectare, nothing cut off. */
function bruteForce(points: Points, lat: number, lon: number, bandwidthM: number): number {
  let sum = 0;
  for (const [i, each] of points.lat.entries())
    sum += Math.exp(-0.5 * (distance({ lat: each, lon: points.lon[i] ?? 0 }, { lat, lon }) / bandwidthM) ** 2);
  return (sum / (2 * Math.PI * bandwidthM ** 2)) * 10_000;
}

function positionOf(grid: DensityGrid, column: number, row: number): { lat: number; lon: number } {
  const [south, west, north, east] = grid.bounds;
  const y = mercatorY(north) - ((row + 0.5) / grid.height) * (mercatorY(north) - mercatorY(south));
  let low = south;
  let high = north;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (mercatorY(middle) < y) low = middle;
    else high = middle;
  }
  return { lat: low, lon: west + ((column + 0.5) / grid.width) * (east - west) };
}

/** The value between the four cells around a position. */
function read(grid: DensityGrid, lat: number, lon: number): number {
  const [south, west, north, east] = grid.bounds;
  const x = ((mercatorX(lon) - mercatorX(west)) / (mercatorX(east) - mercatorX(west))) * grid.width - 0.5;
  const y = ((mercatorY(north) - mercatorY(lat)) / (mercatorY(north) - mercatorY(south))) * grid.height - 0.5;
  const at = (column: number, row: number) => grid.values[row * grid.width + column] ?? 0;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - column, y - row];
  return (
    at(column, row) * (1 - right) * (1 - down) +
    at(column + 1, row) * right * (1 - down) +
    at(column, row + 1) * (1 - right) * down +
    at(column + 1, row + 1) * right * down
  );
}

function worst(grid: DensityGrid, points: Points, bandwidthM: number, times = 1): number {
  let most = 0;
  for (let row = 0; row < grid.height; row += 7)
    for (let column = 0; column < grid.width; column += 7) {
      const { lat, lon } = positionOf(grid, column, row);
      const value = grid.values[row * grid.width + column] ?? 0;
      most = Math.max(most, Math.abs(value - times * bruteForce(points, lat, lon, bandwidthM)));
    }
  return most / grid.max;
}

const around = (radiusM: number): Bounds => boxAround(centre, radiusM);

test('many points are projected as exactly as few', () => {
  const { lat, lon } = scatter(12_000, 40_000);
  const points = densityPoints(lat, lon);
  for (let i = 0; i < lat.length; i += 97) {
    expect(Math.abs((points.y[i] ?? 0) - mercatorY(lat[i] ?? 0))).toBeLessThan(1e-4);
    expect(points.x[i]).toBeCloseTo(mercatorX(lon[i] ?? 0), 6);
  }
  expect([points.south, points.north]).toEqual([Math.min(...points.y), Math.max(...points.y)]);
});

describe('the density of interventions', () => {
  test('is the kernel sum within 1 % of the peak, with few points and with many, for fine and coarse cells', () => {
    for (const [count, radius, cellM, bandwidthM] of [
      [5, 400, 10, 60],
      [300, 400, 25, 60],
      [4_000, 400, 5, 60],
      [4_000, 1_500, 60, 60],
      [4_000, 1_500, 20, 150],
      // So many that their lattice is kept.
      [21_000, 400, 25, 60],
      [21_000, 1_500, 70, 60],
    ] as const) {
      const points = scatter(count, radius);
      const grid = densityOf({ ...points, bounds: around(radius * 0.8), cellM, bandwidthM });
      expect(worst(grid, points, bandwidthM), `${String(count)} points, cells of ${String(cellM)} m`).toBeLessThan(
        0.01,
      );
    }
  });

  test('covers what was asked for, with the cells of its neighbour', () => {
    const points = scatter(21_000, 1_000);
    const asked = around(500);
    const grid = densityOf({ ...points, bounds: asked, cellM: 25, bandwidthM: 60 });
    const [south, west, north, east] = grid.bounds;
    expect([south <= asked[0], west <= asked[1], north >= asked[2], east >= asked[3]]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    // Dragged a little: the cells stand where they stood, so that no colour flickers.
    const dragged = boxAround({ lat: centre.lat, lon: centre.lon + 0.0011 }, 500);
    const other = densityOf({ ...points, bounds: dragged, cellM: 25, bandwidthM: 60 });
    const cell = (east - west) / grid.width;
    const moved = (other.bounds[1] - west) / cell;
    expect(Math.abs(moved - Math.round(moved))).toBeLessThan(1e-6);
  });

  test('is as exact where many stand on one spot, wherever that lies between the cells', () => {
    for (const shift of [0.2, 0.4, 0.5, 0.7]) {
      const spot = { lat: centre.lat + shift * 1e-4, lon: centre.lon + shift * 1e-4 };
      const points = { lat: Array<number>(20_000).fill(spot.lat), lon: Array<number>(20_000).fill(spot.lon) };
      const grid = densityOf({ ...points, bounds: around(200), cellM: 20, bandwidthM: 60 });
      expect(worst(grid, { lat: [spot.lat], lon: [spot.lon] }, 60, 20_000), String(shift)).toBeLessThan(0.01);
    }
  });

  test('far from the equator still measures in metres', () => {
    const north = { lat: [69.65, 69.651], lon: [18.95, 18.951] };
    const bounds = boxAround({ lat: 69.65, lon: 18.95 }, 500);
    const grid = densityOf({ ...north, bounds, cellM: 10, bandwidthM: 80 });
    expect(worst(grid, north, 80)).toBeLessThan(0.01);
  });

  test('at one spot is the same at every zoom', () => {
    const points = scatter(3_000, 1_000, 7);
    const spots = scatter(40, 90, 8);
    const zooms = [800, 400, 200, 100].map((radius) =>
      densityOf({ ...points, bounds: around(radius), cellM: radius / 128, bandwidthM: 60 }),
    );
    const peak = Math.max(...zooms.map((grid) => grid.max));
    for (const [i, lat] of spots.lat.entries()) {
      const values = zooms.map((grid) => read(grid, lat, spots.lon[i] ?? 0));
      expect((Math.max(...values) - Math.min(...values)) / peak).toBeLessThan(0.01);
    }
  });

  test('counts each point once: its sum over the ground is their number', () => {
    const points = scatter(500, 200);
    const grid = densityOf({ ...points, bounds: around(600), cellM: 10, bandwidthM: 50 });
    const [south, west, north, east] = grid.bounds;
    const wide = distance({ lat: centre.lat, lon: west }, { lat: centre.lat, lon: east });
    const high = distance({ lat: south, lon: centre.lon }, { lat: north, lon: centre.lon });
    const cell = (wide / grid.width) * (high / grid.height);
    const sum = grid.values.reduce((a, b) => a + b, 0);
    expect((sum * cell) / 10_000 / 500).toBeCloseTo(1, 2);
  });

  test('sees points just outside the bounds, and weighs them', () => {
    const [south, , north, east] = around(200);
    const outside = { lat: [(south + north) / 2], lon: [east + 0.0003] };
    const once = densityOf({ ...outside, bounds: around(200), cellM: 5, bandwidthM: 60 });
    const twice = densityOf({ ...outside, weights: [2], bounds: around(200), cellM: 5, bandwidthM: 60 });
    expect(once.max).toBeGreaterThan(0.1);
    expect(twice.max).toBeCloseTo(2 * once.max, 6);
  });

  test('is 0 everywhere without points', () => {
    const grid = densityOf({ lat: [], lon: [], bounds: around(200), cellM: 10, bandwidthM: 60 });
    expect(grid.max).toBe(0);
    expect(grid.values.length).toBeGreaterThan(40 * 40 - 1);
  });
});

const burkitt = new URL('../../../shared/data/oracle_burkitt.csv', import.meta.url);
const here = existsSync(burkitt);
if (!here) console.log('skipped: the density of the Burkitt cases (shared/data/oracle_burkitt.csv is not here)');

test.skipIf(!here)('the density of the 188 Burkitt cases is the kernel sum', () => {
  const rows = readFileSync(burkitt, 'utf8').trim().split('\n').slice(1);
  const cases = rows.map((row) => row.split(',').map(Number));
  const degree = 111_195;
  const points = { lat: cases.map(([, y]) => (y ?? 0) / degree), lon: cases.map(([x]) => (x ?? 0) / degree) };
  const bounds: Bounds = [
    Math.min(...points.lat),
    Math.min(...points.lon),
    Math.max(...points.lat),
    Math.max(...points.lon),
  ];
  expect(cases).toHaveLength(188);
  const grid = densityOf({ ...points, bounds, cellM: 1, bandwidthM: 15 });
  expect(worst(grid, points, 15)).toBeLessThan(0.01);
});

test('squares of a sixth of the smoothing, told at the middle of what is in them, make the picture of the points', () => {
  const bandwidthM = 60;
  const points = scatter(4_000, 700);
  const bounds = boxAround(centre, 600);
  const metres = metresPerDegree(centre.lat);
  const side = bandwidthM / 6;
  const squares = Map.groupBy(points.lat.keys(), (i) => {
    const [lat, lon] = [points.lat[i] ?? 0, points.lon[i] ?? 0];
    return `${String(Math.floor((lat * metres.lat) / side))}:${String(Math.floor((lon * metres.lon) / side))}`;
  });
  const middle = (of: readonly number[], places: readonly number[]): number =>
    places.reduce((sum, i) => sum + (of[i] ?? 0), 0) / places.length;
  const told = [...squares.values()];
  const request = { bounds, cellM: 10, bandwidthM };
  const each = densityOf({ ...request, ...points });
  const together = densityOf({
    ...request,
    lat: told.map((places) => middle(points.lat, places)),
    lon: told.map((places) => middle(points.lon, places)),
    weights: told.map((places) => places.length),
  });
  expect(told.length).toBeLessThan(points.lat.length);
  const furthest = each.values.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - (together.values[i] ?? 0))),
    0,
  );
  expect(furthest / each.max).toBeLessThan(0.01);
});

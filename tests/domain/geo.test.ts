import { describe, expect, test } from 'vitest';
import { boxAround, distance, mercatorScale, mercatorX, mercatorY, metresPerDegree } from '../../src/domain/geo.ts';

const poitiers = { lat: 46.5802, lon: 0.3404 };
const paris = { lat: 48.8566, lon: 2.3522 };

describe('distances', () => {
  test('from Poitiers to Paris is 294.5 km, either way', () => {
    expect(distance(poitiers, paris) / 1000).toBeCloseTo(294.5, 0);
    expect(distance(paris, poitiers)).toBe(distance(poitiers, paris));
  });

  test('of a few metres are exact to the millimetre', () => {
    const metres = metresPerDegree(poitiers.lat);
    expect(distance(poitiers, { lat: poitiers.lat + 10 / metres.lat, lon: poitiers.lon })).toBeCloseTo(10, 3);
    expect(distance(poitiers, { lat: poitiers.lat, lon: poitiers.lon + 10 / metres.lon })).toBeCloseTo(10, 3);
  });

  test('between opposite ends of the Earth are half its girth', () => {
    expect(distance({ lat: 0, lon: 0 }, { lat: 0, lon: 180 }) / 1000).toBeCloseTo(20_015.1, 0);
  });
});

test('a box around a point reaches the radius to each side', () => {
  const [south, west, north, east] = boxAround(poitiers, 500);
  expect(distance(poitiers, { lat: south, lon: poitiers.lon })).toBeCloseTo(500, 1);
  expect(distance(poitiers, { lat: north, lon: poitiers.lon })).toBeCloseTo(500, 1);
  expect(distance(poitiers, { lat: poitiers.lat, lon: west })).toBeCloseTo(500, 1);
  expect(distance(poitiers, { lat: poitiers.lat, lon: east })).toBeCloseTo(500, 1);
});

describe('Web Mercator', () => {
  test('times its scale gives ground metres', () => {
    const north = { lat: poitiers.lat + 0.001, lon: poitiers.lon };
    const east = { lat: poitiers.lat, lon: poitiers.lon + 0.001 };
    const scale = mercatorScale(mercatorY(poitiers.lat + 0.0005));
    expect((mercatorY(north.lat) - mercatorY(poitiers.lat)) * scale).toBeCloseTo(distance(poitiers, north), 3);
    expect((mercatorX(east.lon) - mercatorX(poitiers.lon)) * mercatorScale(mercatorY(poitiers.lat))).toBeCloseTo(
      distance(poitiers, east),
      3,
    );
  });

  test('stays finite at the poles', () => {
    expect(mercatorY(90)).toBe(mercatorY(86));
    expect(Number.isFinite(mercatorY(-90))).toBe(true);
  });
});

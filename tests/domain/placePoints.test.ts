import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, type LatLon, metresPerDegree } from '../../src/domain/geo.ts';
import { cellOf, cellsAround, createPlacePoints, isPlacePoint } from '../../src/domain/placePoints.ts';
import { addressKey } from '../../src/domain/places.ts';

const HERE = { lat: 46.58, lon: 0.34 };

/** A point some metres north and east of another. */
function moved({ lat, lon }: LatLon, north: number, east: number): LatLon {
  const metres = metresPerDegree(lat);
  return { lat: lat + north / metres.lat, lon: lon + east / metres.lon };
}

const latitude = fc.double({ min: -70, max: 70, noNaN: true });
const near = fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -80, max: 80 }));

describe('a place without an address', () => {
  test('is where something was first, and what is within half its extent of that', () => {
    const placeOf = createPlacePoints(30);
    const first = placeOf(HERE);
    expect(first).toEqual({ place: { key: '@46.58000,0.34000', ...HERE }, isNew: true });
    expect(placeOf(moved(HERE, 0, 14))).toEqual({ ...first, isNew: false });
    expect(placeOf(moved(HERE, -14, 0))).toEqual({ ...first, isNew: false });
    expect(placeOf(moved(HERE, 0, 16)).isNew).toBe(true);
  });

  test('is the nearest of those around, whichever was read first', () => {
    const [a, b] = [moved(HERE, 0, 0), moved(HERE, 0, 20)].map((point, n) => ({ ...point, key: `@${String(n)}` }));
    if (!a || !b) throw new Error('there are two');
    const between = moved(HERE, 0, 12);
    for (const known of [
      [a, b],
      [b, a],
    ])
      expect(createPlacePoints(30, known)(between).place.key).toBe('@1');
  });

  test('is never larger than its extent, and no two begin within half of it', () => {
    fc.assert(
      fc.property(
        latitude,
        fc.array(near, { maxLength: 60 }),
        fc.integer({ min: 15, max: 60 }),
        (lat, steps, extent) => {
          const placeOf = createPlacePoints(extent);
          const points = steps.map(([north, east]) => moved({ lat, lon: 0.34 }, north, east));
          const found = points.map((point) => ({ point, ...placeOf(point) }));
          for (const one of found)
            for (const other of found) {
              const metres = distance(one.point, other.point);
              if (one.place.key === other.place.key) expect(metres).toBeLessThanOrEqual(extent + 1e-6);
              else if (one.isNew && other.isNew) expect(metres).toBeGreaterThan(extent / 2);
            }
          expect(new Set(found.flatMap(({ isNew, place }) => (isNew ? [place.key] : []))).size).toBe(
            found.filter(({ isNew }) => isNew).length,
          );
        },
      ),
    );
  });

  test('is found in the cells around any point that belongs to it', () => {
    fc.assert(
      fc.property(latitude, fc.double({ min: -170, max: 170, noNaN: true }), near, (lat, lon, [north, east]) => {
        const [a, b] = [{ lat, lon }, moved({ lat, lon }, north, east)];
        const radius = Math.max(1, distance(a, b) * 1.001);
        expect(cellsAround(a, radius)).toContain(cellOf(b, radius));
      }),
    );
  });

  test('has a key that no address has', () => {
    expect(isPlacePoint(createPlacePoints(30)(HERE).place.key)).toBe(true);
    expect(isPlacePoint(addressKey('@ 12 rue Carnot'))).toBe(false);
  });
});

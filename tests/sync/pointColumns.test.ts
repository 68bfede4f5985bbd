import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PointColumns } from '../../src/sync/pointColumns.ts';
import { packPoints, unpackPoints } from '../../src/sync/pointColumns.ts';

const uuid = fc.uuid({ version: 7 });
const int = fc.integer({ min: -180_000_000, max: 180_000_000 });
const point = fc.tuple(int, int, fc.nat(4_294_967_295), fc.nat(2), uuid);

const columns = fc
  .tuple(fc.array(point, { maxLength: 60 }), fc.boolean(), fc.nat(9), fc.nat(9))
  .map(([points, ids, doubtful, withoutPoint]): PointColumns => ({
    lat: Int32Array.from(points, ([lat]) => lat),
    lon: Int32Array.from(points, ([, lon]) => lon),
    at: Uint32Array.from(points, ([, , at]) => at),
    status: Uint8Array.from(points, ([, , , status]) => status),
    statuses: ['fait', 'signalé « à voir »', 'œ'],
    id: ids ? points.map(([, , , , id]) => id) : null,
    doubtful,
    withoutPoint,
  }));

describe('the columns of a map', () => {
  test('come through their bytes as they were', () => {
    fc.assert(
      fc.property(columns, (points) => {
        expect(unpackPoints(packPoints(points).buffer)).toEqual(points);
      }),
    );
  });

  test('keep ids of any other form, in another way', () => {
    const [one] = fc.sample(columns, 1);
    const points = {
      ...one!,
      lat: new Int32Array(2),
      lon: new Int32Array(2),
      at: new Uint32Array(2),
      status: new Uint8Array(2),
    };
    const named = { ...points, id: ['import-1', 'é'] };
    expect(unpackPoints(packPoints(named).buffer)?.id).toEqual(['import-1', 'é']);
  });

  test('that are cut anywhere, of another version, or no columns at all are not read', () => {
    fc.assert(
      fc.property(columns, fc.nat(), (points, at) => {
        const bytes = packPoints(points);
        expect(unpackPoints(bytes.slice(0, at % bytes.length).buffer)).toBeNull();
      }),
    );
    const bytes = packPoints(fc.sample(columns, 1)[0]!);
    const text = new TextDecoder().decode(bytes.slice(4, 20));
    expect(text).toContain('"version":1');
    bytes[4 + text.indexOf('1')] = 0x32;
    expect(unpackPoints(bytes.buffer)).toBeNull();
    for (const wrong of ['', 'null', '{}', '<html>une page</html>'])
      expect(unpackPoints(new TextEncoder().encode(wrong).slice().buffer)).toBeNull();
  });

  test('refuse what a byte cannot tell apart', () => {
    const one = fc.sample(columns, 1)[0]!;
    expect(() => packPoints({ ...one, statuses: Array.from({ length: 257 }, String) })).toThrow();
  });

  test('byte by byte weigh less than number by number', () => {
    const near = Int32Array.from({ length: 20_000 }, (_, i) => 46_500_000 + ((i * 7919) % 200_000));
    const { lat, lon } = { lat: near, lon: near.toReversed() };
    const points = { lat, lon, at: new Uint32Array(near.length), status: new Uint8Array(near.length) };
    const packed = packPoints({ ...points, statuses: ['fait'], id: null, doubtful: 0, withoutPoint: 0 });
    const plain = Buffer.concat([lat, lon, points.at, points.status].map((each) => Buffer.from(each.buffer)));
    expect(gzipSync(packed).length).toBeLessThan(0.8 * gzipSync(plain).length);
  });
});

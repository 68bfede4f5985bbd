import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PointColumns } from '../../src/sync/pointColumns.ts';
import { packPoints, unpackPoints } from '../../src/sync/pointColumns.ts';

const uuid = fc.uuid({ version: 7 });
const int = fc.integer({ min: -180_000_000, max: 180_000_000 });
const point = fc.tuple(int, int, fc.nat(4_294_967_295), fc.nat(2), uuid);
const what = { kind: 'graffiti', sector: null, answers: '|support:pierre|', position: 'sure' } as const;
const groups: PointColumns['groups'] = ['fait', 'signalé « à voir »', 'œ'].map((status) => ({ ...what, status }));
const rest = { timeZone: 'Europe/Paris', feed: { epoch: 'e1', version: 7 }, told: null, tooMany: null } as const;

const columns = fc
  .tuple(fc.array(point, { maxLength: 60 }), fc.boolean(), fc.array(fc.tuple(fc.nat(900), fc.nat())))
  .map(([points, ids, parts]): PointColumns => ({
    ...rest,
    lat: Int32Array.from(points, ([lat]) => lat),
    lon: Int32Array.from(points, ([, lon]) => lon),
    at: Uint32Array.from(points, ([, , at]) => at),
    group: Uint32Array.from(points, ([, , , group]) => group),
    groups,
    id: ids ? points.map(([, , , , id]) => id) : null,
    parts,
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
      group: new Uint32Array(2),
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
    expect(text).toContain('"version":2');
    bytes[4 + text.indexOf('2')] = 0x31;
    expect(unpackPoints(bytes.buffer)).toBeNull();
    for (const wrong of ['', 'null', '{}', '<html>une page</html>'])
      expect(unpackPoints(new TextEncoder().encode(wrong).slice().buffer)).toBeNull();
  });

  test('that name a group that is not there are not read', () => {
    const one = fc.sample(columns, 1)[0]!;
    const points = { lat: new Int32Array(1), lon: new Int32Array(1), at: new Uint32Array(1), id: null };
    const packed = (place: number) => packPoints({ ...one, ...points, group: Uint32Array.from([place]) }).buffer;
    expect(unpackPoints(packed(2))?.group[0]).toBe(2);
    expect(unpackPoints(packed(3))).toBeNull();
  });

  test('byte by byte weigh less than number by number', () => {
    const near = Int32Array.from({ length: 20_000 }, (_, i) => 46_500_000 + ((i * 7919) % 200_000));
    const { lat, lon } = { lat: near, lon: near.toReversed() };
    const points = { lat, lon, at: new Uint32Array(near.length), group: new Uint32Array(near.length) };
    const packed = packPoints({ ...rest, ...points, groups, id: null, parts: [] });
    const plain = Buffer.concat([lat, lon, points.at, points.group].map((each) => Buffer.from(each.buffer)));
    expect(gzipSync(packed).length).toBeLessThan(0.8 * gzipSync(plain).length);
  });
});

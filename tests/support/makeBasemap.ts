import { gzipSync } from 'node:zlib';
import Pbf from 'pbf';
import { zxyToTileId } from 'pmtiles';
import type { Bounds } from '../../src/domain/geo.ts';
import type { Basemap } from '../../src/sync/basemap.ts';

type Pair = readonly [lon: number, lat: number];

/** One thing of a made-up town. */
export type Drawn = {
  readonly what: 'avenue' | 'street' | 'path' | 'water' | 'park' | 'building' | 'town' | 'number';
  readonly name?: string;
  /** One point, a line, or a closed ring. */
  readonly along: readonly Pair[];
};

type Tags = { readonly layer: string; readonly tags: { readonly [key: string]: string } };

const PROTOMAPS: { readonly [what in Drawn['what']]: Tags } = {
  avenue: { layer: 'roads', tags: { kind: 'major_road', kind_detail: 'primary' } },
  street: { layer: 'roads', tags: { kind: 'minor_road', kind_detail: 'residential' } },
  path: { layer: 'roads', tags: { kind: 'path', kind_detail: 'footway' } },
  water: { layer: 'water', tags: { kind: 'water' } },
  park: { layer: 'landuse', tags: { kind: 'park' } },
  building: { layer: 'buildings', tags: { kind: 'building' } },
  town: { layer: 'places', tags: { kind: 'locality', kind_detail: 'town' } },
  number: { layer: 'buildings', tags: { kind: 'address' } },
};
const OPENMAPTILES: { readonly [what in Drawn['what']]: Tags } = {
  avenue: { layer: 'transportation', tags: { class: 'primary' } },
  street: { layer: 'transportation', tags: { class: 'minor' } },
  path: { layer: 'transportation', tags: { class: 'path', subclass: 'footway' } },
  water: { layer: 'water', tags: { class: 'lake' } },
  park: { layer: 'park', tags: { class: 'public_park' } },
  building: { layer: 'building', tags: {} },
  town: { layer: 'place', tags: { class: 'town' } },
  number: { layer: 'housenumber', tags: {} },
};
/** In OpenMapTiles the names of streets are a layer of their own. */
const NAMED_APART = 'transportation_name';
const EXTENT = 4096;
/** Pixels of a tile's neighbours that it holds too. */
const EDGE = 256;

type Placed = Tags & { readonly type: 1 | 2 | 3; readonly along: readonly Pair[] };

function placed(schema: Basemap['schema'], { what, name, along }: Drawn): readonly Placed[] {
  const { layer, tags } = (schema === 'protomaps' ? PROTOMAPS : OPENMAPTILES)[what];
  const closed = what === 'water' || what === 'park' || what === 'building';
  const type = along.length === 1 ? 1 : closed ? 3 : 2;
  if (name === undefined) return [{ layer, tags, type, along }];
  if (what === 'number')
    return [
      { layer, tags: { ...tags, [schema === 'protomaps' ? 'addr_housenumber' : 'housenumber']: name }, type, along },
    ];
  if (layer === 'transportation')
    return [
      { layer, tags, type, along },
      { layer: NAMED_APART, tags: { ...tags, name }, type, along },
    ];
  return [{ layer, tags: { ...tags, name }, type, along }];
}

/** Web Mercator, in shares of the world's width. */
function project([lon, lat]: Pair): readonly [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

function geometry({ type, along }: Placed, z: number, x: number, y: number): readonly number[] | null {
  const scale = 2 ** z * EXTENT;
  const pixels = along.map((pair) => {
    const [worldX, worldY] = project(pair);
    return [Math.round(worldX * scale - x * EXTENT), Math.round(worldY * scale - y * EXTENT)] as const;
  });
  const [xs, ys] = [pixels.map((each) => each[0]), pixels.map((each) => each[1])];
  const outside = (values: readonly number[]): boolean =>
    Math.max(...values) < -EDGE || Math.min(...values) > EXTENT + EDGE;
  if (outside(xs) || outside(ys)) return null;
  const zigzag = (n: number): number => (n << 1) ^ (n >> 31);
  const open = type === 3 ? pixels.slice(0, -1) : pixels;
  const commands: number[] = [];
  let [atX, atY] = [0, 0];
  open.forEach(([px, py], index) => {
    if (index === 0) commands.push((1 << 3) | 1);
    if (index === 1) commands.push(((open.length - 1) << 3) | 2);
    commands.push(zigzag(px - atX), zigzag(py - atY));
    [atX, atY] = [px, py];
  });
  if (type === 3) commands.push((1 << 3) | 7);
  return commands;
}

/** One vector tile (MVT 2.1); null where nothing lies in it. */
function makeTile(features: readonly Placed[], z: number, x: number, y: number): Uint8Array | null {
  const layers = Map.groupBy(features, (feature) => feature.layer);
  const tile = new Pbf();
  let any = false;
  for (const [name, all] of layers) {
    const found = all.flatMap((feature) => {
      const commands = geometry(feature, z, x, y);
      return commands ? [{ ...feature, commands }] : [];
    });
    if (found.length === 0) continue;
    any = true;
    const keys = [...new Set(found.flatMap(({ tags }) => Object.keys(tags)))];
    const values = [...new Set(found.flatMap(({ tags }) => Object.values(tags)))];
    const layer = new Pbf();
    layer.writeVarintField(15, 2);
    layer.writeStringField(1, name);
    for (const { tags, type, commands } of found) {
      const feature = new Pbf();
      feature.writePackedVarint(
        2,
        Object.entries(tags).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)]),
      );
      feature.writeVarintField(3, type);
      feature.writePackedVarint(4, [...commands]);
      layer.writeBytesField(2, feature.finish());
    }
    for (const key of keys) layer.writeStringField(3, key);
    for (const value of values) {
      const one = new Pbf();
      one.writeStringField(1, value);
      layer.writeBytesField(4, one.finish());
    }
    layer.writeVarintField(5, EXTENT);
    tile.writeBytesField(3, layer.finish());
  }
  return any ? tile.finish() : null;
}

type Options = {
  readonly schema: Basemap['schema'];
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** As it stands in the file: HTML, or nothing. */
  readonly attribution?: string;
  /** Tile type of the header: 1 is vector tiles. */
  readonly tileType?: number;
  /** Names of the layers that the file says it has, where they are not those of its schema. */
  readonly layers?: readonly string[];
};

function directory(
  entries: readonly { readonly id: number; readonly offset: number; readonly length: number }[],
): Buffer {
  const out = new Pbf();
  out.writeVarint(entries.length);
  entries.forEach(({ id }, index) => out.writeVarint(id - (entries[index - 1]?.id ?? 0)));
  for (const _ of entries) out.writeVarint(1);
  for (const { length } of entries) out.writeVarint(length);
  for (const { offset } of entries) out.writeVarint(offset + 1);
  return gzipSync(out.finish());
}

/** A PMTiles file (version 3) of a made-up town, in one of the two schemas. */
export function makeBasemap(drawn: readonly Drawn[], options: Options): Buffer {
  const { schema, bounds, minZoom, maxZoom } = options;
  const [south, west, north, east] = bounds;
  const features = drawn.flatMap((each) => placed(schema, each));
  const tiles: { readonly id: number; readonly bytes: Buffer }[] = [];
  for (let z = minZoom; z <= maxZoom; z += 1) {
    const [left, top] = project([west, north]).map((each) => Math.floor(each * 2 ** z)) as [number, number];
    const [right, bottom] = project([east, south]).map((each) => Math.floor(each * 2 ** z)) as [number, number];
    for (let x = left; x <= right; x += 1)
      for (let y = top; y <= bottom; y += 1) {
        const bytes = makeTile(features, z, x, y);
        if (bytes) tiles.push({ id: zxyToTileId(z, x, y), bytes: gzipSync(bytes) });
      }
  }
  tiles.sort((a, b) => a.id - b.id);
  let offset = 0;
  const root = directory(
    tiles.map(({ id, bytes }) => {
      const entry = { id, offset, length: bytes.length };
      offset += bytes.length;
      return entry;
    }),
  );
  const layers = options.layers ?? [...new Set(features.map((feature) => feature.layer))];
  const metadata = gzipSync(
    JSON.stringify({
      name: 'Ville d’essai',
      ...(options.attribution === undefined ? {} : { attribution: options.attribution }),
      vector_layers: layers.map((id) => ({ id, fields: {} })),
    }),
  );
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const sections = [
    [127, root.length],
    [127 + root.length, metadata.length],
    [127 + root.length + metadata.length, 0],
    [127 + root.length + metadata.length, offset],
    [tiles.length, tiles.length],
    [tiles.length, 0],
  ];
  sections
    .flat()
    .slice(0, 11)
    .forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + index * 8));
  header.writeUInt8(1, 96);
  header.writeUInt8(2, 97);
  header.writeUInt8(2, 98);
  header.writeUInt8(options.tileType ?? 1, 99);
  header.writeUInt8(minZoom, 100);
  header.writeUInt8(maxZoom, 101);
  [west, south, east, north].forEach((value, index) => header.writeInt32LE(Math.round(value * 1e7), 102 + index * 4));
  header.writeUInt8(minZoom, 118);
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return Buffer.concat([header, root, metadata, ...tiles.map(({ bytes }) => bytes)]);
}

/** A quarter of streets around a point: an avenue, a lake, a park, a path, houses with their numbers and a name. */
export function madeUpTown(lat: number, lon: number): readonly Drawn[] {
  const at = (east: number, north: number): Pair => [lon + east / 1000, lat + north / 1000];
  const box = (east: number, north: number, width: number, height: number): readonly Pair[] => [
    at(east, north),
    at(east + width, north),
    at(east + width, north + height),
    at(east, north + height),
    at(east, north),
  ];
  const steps = [-6, -4, -2, 2, 4, 6];
  return [
    { what: 'park', along: box(-6, 3, 5, 4) },
    { what: 'water', along: box(2.5, -6, 3, 3) },
    { what: 'avenue', name: 'Avenue des Essais', along: [at(-10, 0), at(0, 0.3), at(10, 0)] },
    ...steps.map((step, index): Drawn => ({
      what: 'street',
      name: `Rue d’Essai n° ${String(index + 1)}`,
      along: [at(step, -8), at(step, 8)],
    })),
    { what: 'path', along: [at(-6, 3), at(-1, 7)] },
    ...steps.flatMap((step, index): Drawn[] => [
      { what: 'building', along: box(step + 0.2, 0.5, 0.5, 0.4) },
      { what: 'number', name: String(index * 2 + 1), along: [at(step + 0.45, 0.7)] },
    ]),
    { what: 'town', name: 'Essaiville', along: [at(0, 1)] },
  ];
}

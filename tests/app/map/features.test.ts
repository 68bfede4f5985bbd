import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../../src/app/map/basemap/features.ts';
import type { Drawn } from '../../support/makeBasemap.ts';
import { madeUpTown, makeBasemap } from '../../support/makeBasemap.ts';

type Kept = {
  readonly layer: string;
  readonly props: { readonly [key: string]: unknown };
  readonly geometry: 'point' | 'line' | 'polygon';
};
const GEOMETRIES = [undefined, 'point', 'line', 'polygon'] as const;

function readTile(bytes: ArrayBuffer): readonly Kept[] {
  const { layers } = new VectorTile(new Pbf(new Uint8Array(bytes)));
  return Object.entries(layers).flatMap(([layer, each]) =>
    Array.from({ length: each.length }, (_, at) => {
      const { properties, type } = each.feature(at);
      return { layer, props: properties, geometry: GEOMETRIES[type]! };
    }),
  );
}

const AS_PAINTED = {
  park: 'green',
  water: 'water',
  building: 'building',
  path: 'path',
  street: 'street',
  avenue: 'avenue',
} as const;
const AS_NAMED = { avenue: 'avenue', street: 'street', town: 'town', number: 'number' } as const;

async function tileOf(schema: keyof typeof SCHEMAS, drawn: readonly Drawn[]): Promise<readonly Kept[]> {
  const file = makeBasemap(drawn, { schema, bounds: [46.57, 0.33, 46.59, 0.35], minZoom: 0, maxZoom: 0 });
  const archive = new PMTiles({
    getKey: () => schema,
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(file.subarray(offset, offset + length)).buffer }),
  });
  return readTile((await archive.getZxy(0, 0, 0))!.data);
}

describe.each(['protomaps', 'openmaptiles'] as const)('the tiles of %s', (schema) => {
  const town = madeUpTown(46.58, 0.34);
  const takenBy = (part: (typeof SCHEMAS)[typeof schema]['painted' | 'named'], kept: Kept) =>
    Object.entries(part).flatMap(([what, all]) =>
      all.some(({ layer, takes }) => layer === kept.layer && takes(kept.props, kept.geometry)) ? [what] : [],
    );

  it.each(Object.entries(AS_PAINTED))('have each %s painted as %s, and as nothing else', async (what, painted) => {
    const drawn = town.filter((each) => each.what === what);
    const found = await tileOf(schema, drawn);
    const by = found.map((kept) => takenBy(SCHEMAS[schema].painted, kept)).filter((each) => each.length > 0);
    expect(by).toEqual(drawn.map(() => [painted]));
  });

  it.each(Object.entries(AS_NAMED))('have the name of each %s written as that of %s', async (what, named) => {
    const drawn = town.filter((each) => each.what === what);
    const { number } = SCHEMAS[schema];
    const found = (await tileOf(schema, drawn)).filter((kept) => takenBy(SCHEMAS[schema].named, kept).includes(named));
    const names = found.map(({ props }) => (what === 'number' ? props[number] : props['name']));
    expect(names.toSorted()).toEqual(drawn.map((each) => each.name).toSorted());
  });
});

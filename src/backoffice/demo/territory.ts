import type { Territory } from '../../sync/desk.ts';
import { cellsOf, outlinesOf, type Ring, turn } from './cells.ts';
import { COMMUNES, SECTOR_NAMES } from './communes.ts';
import { positionOf, type Spot, spotOf } from './plane.ts';
import type { Random } from './random.ts';
import type { Street } from './streets.ts';

type Feature = Territory['features'][number];
type Layer = Feature['properties']['layer'];

/** Rivers, drawn by hand through the places they pass. */
const RIVERS: readonly { readonly name: string; readonly through: readonly (readonly [number, number])[] }[] = [
  {
    name: 'Le Clain (tracé fictif)',
    through: [
      [46.48, 0.335],
      [46.52, 0.333],
      [46.548, 0.352],
      [46.572, 0.349],
      [46.59, 0.352],
      [46.61, 0.345],
      [46.65, 0.378],
      [46.695, 0.418],
      [46.735, 0.455],
    ],
  },
  {
    name: 'La Vienne (tracé fictif)',
    through: [
      [46.51, 0.655],
      [46.569, 0.641],
      [46.603, 0.603],
      [46.66, 0.585],
    ],
  },
  {
    name: 'La Vonne (tracé fictif)',
    through: [
      [46.5, 0.0],
      [46.487, 0.045],
      [46.47, 0.075],
      [46.438, 0.12],
      [46.44, 0.17],
    ],
  },
];

function closed(ring: Ring): [number, number][] {
  const positions = ring.map(positionOf);
  const [first] = positions;
  return first ? [...positions, first] : positions;
}

function polygon(layer: Layer, name: string, rings: readonly Ring[]): Feature {
  return {
    type: 'Feature',
    properties: { layer, name },
    geometry: { type: 'Polygon', coordinates: rings.map(closed) },
  };
}

function line(layer: Layer, name: string, spots: readonly Spot[]): Feature {
  return {
    type: 'Feature',
    properties: { layer, name },
    geometry: { type: 'LineString', coordinates: spots.map(positionOf) },
  };
}

function contains(ring: Ring, { x, y }: Spot): boolean {
  return ring.reduce((inside, a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);
}

function sectorFeatures(name: string, cells: readonly Ring[]): readonly Feature[] {
  const outlines = outlinesOf(cells);
  const holes = outlines.filter((ring) => turn(ring) < 0);
  return outlines
    .filter((ring) => turn(ring) > 0)
    .map((outer) => polygon('sector', name, [outer, ...holes.filter(([corner]) => corner && contains(outer, corner))]));
}

/** The map of the demonstration: cells for communes, their outlines for sectors, streets and rivers. All invented. */
export function territoryOf(streets: readonly Street[], random: Random): Territory {
  const cells = cellsOf(COMMUNES.map(spotOf), random);
  return {
    type: 'FeatureCollection',
    features: [
      ...COMMUNES.map((commune, i) => polygon('commune', commune.name, [cells[i] ?? []])),
      ...SECTOR_NAMES.flatMap((name) =>
        sectorFeatures(
          name,
          cells.filter((_, i) => COMMUNES[i]?.sector === name),
        ),
      ),
      ...streets.map((street) => line('street', street.name, street.line)),
      ...RIVERS.map((river) =>
        line(
          'water',
          river.name,
          river.through.map(([lat, lon]) => spotOf({ lat, lon })),
        ),
      ),
    ],
  };
}

import type { Basemap } from '../../../device/desk/wireTypes.ts';

/** What the drawing knows, whichever schema its tiles are of. In the order of painting. */
export type Painted =
  'green' | 'water' | 'stream' | 'building' | 'rail' | 'path' | 'lane' | 'street' | 'avenue' | 'boundary';
/** What bears a name. The first are placed first. */
export type Named = 'town' | 'quarter' | 'water' | 'avenue' | 'street' | 'path' | 'poi' | 'number';

type Props = { readonly [key: string]: unknown };
/** Features of one layer whose tag has one of these values, or of which anything is taken. */
export type Taken = {
  readonly layer: string;
  readonly takes: (props: Props, geometry: 'point' | 'line' | 'polygon') => boolean;
};

type Schema = {
  readonly painted: { readonly [what in Painted]: readonly Taken[] };
  readonly named: { readonly [what in Named]: readonly Taken[] };
  /** Property that holds the number of a house. */
  readonly number: string;
};

const has =
  (key: string, values: readonly string[]) =>
  (props: Props): boolean =>
    values.includes(String(props[key]));

const GREEN = [
  'park forest wood grass grassland meadow scrub cemetery garden golf_course recreation_ground nature_reserve',
  'protected_area national_park village_green orchard vineyard pitch allotments farmland',
].flatMap((line) => line.split(' '));
const TOWNS = ['city', 'town', 'village', 'hamlet'];
const QUARTERS = ['suburb', 'quarter', 'neighbourhood', 'macrohood', 'isolated_dwelling'];
/** What an agent finds their way by; shops change too often. */
const LANDMARKS = [
  'school college university kindergarten library hospital townhall police fire_station post_office stadium theatre',
  'museum cinema train_station railway bus_station station place_of_worship marketplace parking',
].flatMap((line) => line.split(' '));

/** Source: docs.protomaps.com/basemaps/layers, version 4. */
const PROTOMAPS: Schema = {
  painted: {
    green: [
      { layer: 'landcover', takes: has('kind', GREEN) },
      { layer: 'landuse', takes: has('kind', GREEN) },
    ],
    water: [{ layer: 'water', takes: (_props, geometry) => geometry === 'polygon' }],
    stream: [{ layer: 'water', takes: (_props, geometry) => geometry === 'line' }],
    building: [{ layer: 'buildings', takes: (_props, geometry) => geometry === 'polygon' }],
    rail: [{ layer: 'roads', takes: has('kind', ['rail']) }],
    path: [{ layer: 'roads', takes: has('kind', ['path']) }],
    lane: [{ layer: 'roads', takes: (props) => isMinor(props) && props['kind_detail'] === 'service' }],
    street: [{ layer: 'roads', takes: (props) => isMinor(props) && props['kind_detail'] !== 'service' }],
    avenue: [{ layer: 'roads', takes: has('kind', ['highway', 'major_road']) }],
    boundary: [{ layer: 'boundaries', takes: () => true }],
  },
  named: {
    town: [
      {
        layer: 'places',
        takes: (props) => props['kind'] === 'locality' && !QUARTERS.includes(String(props['kind_detail'])),
      },
    ],
    quarter: [{ layer: 'places', takes: has('kind', ['neighbourhood', 'macrohood', ...QUARTERS]) }],
    water: [{ layer: 'water', takes: (_props, geometry) => geometry === 'point' }],
    avenue: [{ layer: 'roads', takes: has('kind', ['highway', 'major_road']) }],
    street: [{ layer: 'roads', takes: isMinor }],
    path: [{ layer: 'roads', takes: has('kind', ['path']) }],
    poi: [{ layer: 'pois', takes: has('kind', LANDMARKS) }],
    number: [{ layer: 'buildings', takes: has('kind', ['address']) }],
  },
  number: 'addr_housenumber',
};

function isMinor(props: Props): boolean {
  return props['kind'] === 'minor_road' || props['kind'] === 'other';
}

const AVENUES = ['motorway', 'trunk', 'primary', 'secondary', 'tertiary'];

/** Source: openmaptiles.org/schema, version 3. */
const OPENMAPTILES: Schema = {
  painted: {
    green: [
      { layer: 'landcover', takes: has('class', GREEN) },
      { layer: 'landuse', takes: has('class', GREEN) },
      { layer: 'park', takes: (_props, geometry) => geometry === 'polygon' },
    ],
    water: [{ layer: 'water', takes: () => true }],
    stream: [{ layer: 'waterway', takes: () => true }],
    building: [{ layer: 'building', takes: () => true }],
    rail: [{ layer: 'transportation', takes: has('class', ['rail', 'transit']) }],
    path: [{ layer: 'transportation', takes: has('class', ['path', 'track']) }],
    lane: [{ layer: 'transportation', takes: has('class', ['service']) }],
    street: [{ layer: 'transportation', takes: has('class', ['minor', 'busway', 'raceway']) }],
    avenue: [{ layer: 'transportation', takes: has('class', AVENUES) }],
    boundary: [{ layer: 'boundary', takes: (props) => props['maritime'] !== 1 && Number(props['admin_level']) <= 8 }],
  },
  named: {
    town: [{ layer: 'place', takes: has('class', TOWNS) }],
    quarter: [{ layer: 'place', takes: has('class', QUARTERS) }],
    water: [{ layer: 'water_name', takes: (_props, geometry) => geometry === 'point' }],
    avenue: [{ layer: 'transportation_name', takes: has('class', AVENUES) }],
    street: [{ layer: 'transportation_name', takes: has('class', ['minor', 'service', 'busway']) }],
    path: [{ layer: 'transportation_name', takes: has('class', ['path', 'track']) }],
    poi: [{ layer: 'poi', takes: has('class', LANDMARKS) }],
    number: [{ layer: 'housenumber', takes: () => true }],
  },
  number: 'housenumber',
};

/** Where the tiles of a schema hold what is drawn. */
export const SCHEMAS: { readonly [schema in Basemap['schema']]: Schema } = {
  protomaps: PROTOMAPS,
  openmaptiles: OPENMAPTILES,
};

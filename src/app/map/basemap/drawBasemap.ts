import type { GridLayer, GridLayerOptions } from 'leaflet';
import 'leaflet';
import type { Source } from 'pmtiles';
import { PMTiles } from 'pmtiles';
import type { Feature, LabelRule, PaintRule } from 'protomaps-leaflet';
import {
  CenteredTextSymbolizer,
  exp,
  GeomType,
  leafletLayer,
  LineLabelPlacement,
  LineLabelSymbolizer,
  LineSymbolizer,
  PolygonSymbolizer,
} from 'protomaps-leaflet';
import type { Basemap } from '../../../device/desk/wireTypes.ts';
import type { Colours } from '../useColours.ts';
import type { Named, Painted, Taken } from './features.ts';
import { SCHEMAS } from './features.ts';

/** Bytes of the basemap's file. */
export type ReadBytes = (from: number, length: number, signal?: AbortSignal) => Promise<ArrayBuffer>;

export type Look = {
  readonly colours: Colours;
  readonly language: 'fr' | 'en';
};

/** CSS pixels at a zoom; between two of them it grows as the map does. */
type Width = readonly (readonly [zoom: number, pixels: number])[];
type Line = { readonly width: Width; readonly fromZoom: number; readonly dash?: readonly number[] };

const LINES = {
  stream: {
    width: [
      [9, 1],
      [14, 2],
      [19, 8],
    ],
    fromZoom: 9,
  },
  rail: {
    width: [
      [11, 1],
      [16, 2],
      [19, 4],
    ],
    fromZoom: 11,
  },
  path: {
    width: [
      [14, 1],
      [19, 3],
    ],
    fromZoom: 14,
    dash: [4, 3],
  },
  lane: {
    width: [
      [14, 1.5],
      [16, 4],
      [19, 16],
    ],
    fromZoom: 14,
  },
  street: {
    width: [
      [12, 1],
      [14, 3],
      [16, 7],
      [19, 28],
    ],
    fromZoom: 12,
  },
  avenue: {
    width: [
      [8, 1],
      [12, 3],
      [14, 5],
      [16, 10],
      [19, 40],
    ],
    fromZoom: 8,
  },
  boundary: {
    width: [
      [8, 1],
      [14, 2],
    ],
    fromZoom: 5,
    dash: [6, 4],
  },
} as const satisfies { readonly [what in Painted]?: Line };
/** Drawn twice: its edge first, then the road on it. */
const EDGED = ['lane', 'street', 'avenue'] as const;
const EDGE = 2;
const BUILDINGS_FROM = 13;
const FONT = '"Atkinson Hyperlegible Next", sans-serif';

type Text = { readonly size: number; readonly weight: 400 | 600 | 700; readonly fromZoom: number };

const TEXTS: { readonly [what in Named]: Text } = {
  town: { size: 17, weight: 700, fromZoom: 8 },
  quarter: { size: 15, weight: 600, fromZoom: 13 },
  water: { size: 15, weight: 600, fromZoom: 10 },
  avenue: { size: 15, weight: 600, fromZoom: 13 },
  street: { size: 15, weight: 600, fromZoom: 15 },
  path: { size: 14, weight: 400, fromZoom: 17 },
  poi: { size: 14, weight: 400, fromZoom: 17 },
  number: { size: 14, weight: 400, fromZoom: 18 },
};
const ALONG: readonly Named[] = ['avenue', 'street', 'path'];

const GEOMETRIES = { [GeomType.Point]: 'point', [GeomType.Line]: 'line', [GeomType.Polygon]: 'polygon' } as const;

function filterOf({ takes }: Taken): (zoom: number, feature: Feature) => boolean {
  return (_zoom, feature) => takes(feature.props, GEOMETRIES[feature.geomType]);
}

function widthOf(width: Width, more = 0): (zoom: number) => number {
  return exp(
    1.6,
    width.map(([zoom, pixels]) => [zoom, pixels + more]),
  );
}

function paintRules(schema: Basemap['schema'], { colours }: Look): PaintRule[] {
  const { painted } = SCHEMAS[schema];
  const rules = (what: Painted, fromZoom: number, symbolizer: PaintRule['symbolizer']): readonly PaintRule[] =>
    painted[what].map((taken) => ({
      dataLayer: taken.layer,
      minzoom: fromZoom,
      symbolizer,
      filter: filterOf(taken),
    }));
  const fill = (colour: string): PolygonSymbolizer => new PolygonSymbolizer({ fill: colour });
  const line = (what: keyof typeof LINES, color: string, more = 0): readonly PaintRule[] => {
    const { width, fromZoom, ...rest }: Line = LINES[what];
    const pixels = widthOf(width, more);
    const drawn = { color, width: pixels, lineJoin: 'round' as const };
    const symbolizer = new LineSymbolizer(
      rest.dash
        ? { ...drawn, dash: [...rest.dash], dashColor: color, dashWidth: pixels }
        : { ...drawn, lineCap: 'round' },
    );
    return rules(what, fromZoom, symbolizer);
  };
  return [
    ...rules('green', 0, fill(colours.mapGreen)),
    ...rules('water', 0, fill(colours.mapWater)),
    ...line('stream', colours.mapWater),
    ...rules('building', BUILDINGS_FROM, fill(colours.mapBuilding)),
    ...line('rail', colours.mapRail),
    ...line('path', colours.mapRail),
    ...EDGED.flatMap((what) => line(what, colours.mapEdge, EDGE)),
    ...EDGED.flatMap((what) => line(what, what === 'avenue' ? colours.mapAvenue : colours.mapRoad)),
    ...line('boundary', colours.mapBoundary),
  ];
}

function labelRules(schema: Basemap['schema'], { colours, language }: Look): LabelRule[] {
  const { named, number } = SCHEMAS[schema];
  const names = [`name:${language}`, 'name:latin', 'name'];
  return (Object.keys(TEXTS) as Named[]).flatMap((what) => {
    const { size, weight, fromZoom } = TEXTS[what];
    const text = {
      labelProps: what === 'number' ? [number] : names,
      font: `${String(weight)} ${String(size)}px ${FONT}`,
      fill: what === 'water' ? colours.mapWaterInk : colours.mapInk,
      stroke: what === 'water' ? colours.mapWater : colours.mapLand,
      width: 2,
      lineHeight: 1.4,
    };
    const symbolizer = ALONG.includes(what)
      ? new LineLabelSymbolizer({ ...text, position: LineLabelPlacement.Center, repeatDistance: 400 })
      : new CenteredTextSymbolizer(text);
    return named[what].map((taken) => ({
      dataLayer: taken.layer,
      minzoom: fromZoom,
      symbolizer,
      filter: filterOf(taken),
    }));
  });
}

function sourceOf(basemap: Basemap, read: ReadBytes): Source {
  return {
    getKey: () => basemap.id,
    async getBytes(offset, length, signal) {
      try {
        return { data: await read(offset, length, signal) };
      } catch {
        // No network, and not kept here: the tile stays empty until it is asked for again.
        throw new DOMException('the basemap cannot be read at present', 'AbortError');
      }
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

type Options = GridLayerOptions & { readonly pane: string };

/** A Leaflet layer that draws a basemap's tiles; every colour is the theme's. */
export function drawBasemap(basemap: Basemap, read: ReadBytes, look: Look, options: Options): GridLayer {
  const [south, west, north, east] = basemap.bounds;
  // Leaflet puts itself where this library looks for it: window.L.
  return leafletLayer({
    ...options,
    url: new PMTiles(sourceOf(basemap, read)),
    maxDataZoom: basemap.maxZoom,
    paintRules: paintRules(basemap.schema, look),
    labelRules: labelRules(basemap.schema, look),
    backgroundColor: look.colours.mapLand,
    attribution: escaped(basemap.attribution),
    lang: look.language,
    noWrap: true,
    bounds: [
      [south, west],
      [north, east],
    ],
  }) as unknown as GridLayer;
}

import { useCallback, useMemo } from 'react';
import { overlap } from '../../domain/geo.ts';
import type { Paint, Stage } from './CanvasLayer.ts';
import type { PlacedLabel, WantedLabel } from './placeLabels.ts';
import { LINE_HEIGHT, placeLabels } from './placeLabels.ts';
import type { Layer, Shape } from './territory.ts';
import { useCanvasLayer } from './useCanvasLayer.ts';
import type { Colours } from './useColours.ts';
import { useColours } from './useColours.ts';
import styles from './MapShell.module.css';

type Naming = {
  /** CSS pixels. */
  readonly size: number;
  readonly fromZoom: number;
  /** Names of this layer are placed before those of a lower rank. */
  readonly rank: number;
};

/** What has its name on the map. */
const NAMED: { readonly [L in Layer]?: Naming } = {
  commune: { size: 14, fromZoom: 8, rank: 1 },
  street: { size: 12, fromZoom: 16, rank: 0 },
};
const FONT = '"Atkinson Hyperlegible Next", sans-serif';
/** More than any weight within a layer. */
const RANK_STEP = 1e6;

function fontOf(size: number): string {
  return `600 ${String(size)}px ${FONT}`;
}

/** What a name weighs beside the others of its layer: streets say how much of a town a commune is, length a street. */
function weigh(shape: Shape, streets: readonly Shape[]): number {
  const [south, west, north, east] = shape.bounds;
  if (!shape.closed) return Math.hypot(north - south, east - west);
  return streets.filter(({ middle: { lat, lon } }) => lat >= south && lat <= north && lon >= west && lon <= east)
    .length;
}

function wantedOn({ map, origin }: Stage, shape: Shape, naming: Naming, weight: number): WantedLabel {
  const at = (lat: number, lon: number) => map.latLngToLayerPoint([lat, lon]).subtract(origin);
  const [south, west, north, east] = shape.bounds;
  const [low, high] = [at(south, west), at(north, east)];
  const { x, y } = at(shape.middle.lat, shape.middle.lon);
  const [width, height] = [high.x - low.x, low.y - high.y];
  // A street bears its name along it, whichever way it runs.
  const length = Math.hypot(width, height);
  return {
    name: shape.name,
    x,
    y,
    room: shape.closed ? { width, height } : { width: length, height: length },
    weight: naming.rank * RANK_STEP + weight,
    size: naming.size,
  };
}

function write({ context }: Stage, { lines, x, y, size }: PlacedLabel, colours: Colours): void {
  context.font = fontOf(size);
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  context.fillStyle = colours.ink;
  lines.forEach((line, index) => {
    const at = y + (index - (lines.length - 1) / 2) * size * LINE_HEIGHT;
    context.strokeText(line, x, at);
    context.fillText(line, x, at);
  });
}

/** Names of communes and streets below a zoom, above the heat and below the points, so that each can be read. */
export function LabelsLayer({ shapes, upTo }: { readonly shapes: readonly Shape[]; readonly upTo: number }) {
  const colours = useColours();
  const named = useMemo(() => {
    const streets = shapes.filter(({ layer }) => layer === 'street');
    return shapes.flatMap((shape) => {
      const naming = NAMED[shape.layer];
      return naming && shape.name !== '' ? [{ shape, naming, weight: weigh(shape, streets) }] : [];
    });
  }, [shapes]);
  const paint = useCallback<Paint>(
    (stage) => {
      const { context, map } = stage;
      const view = map.getBounds();
      const seen: [number, number, number, number] = [view.getSouth(), view.getWest(), view.getNorth(), view.getEast()];
      const zoom = map.getZoom();
      if (zoom >= upTo) return;
      const wanted = named
        .filter(({ shape, naming }) => zoom >= naming.fromZoom && overlap(shape.bounds, seen))
        .map(({ shape, naming, weight }) => wantedOn(stage, shape, naming, weight));
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      const widthOf = (text: string, size: number): number => {
        context.font = fontOf(size);
        return context.measureText(text).width;
      };
      for (const label of placeLabels(wanted, widthOf)) write(stage, label, colours);
    },
    [named, colours, upTo],
  );
  useCanvasLayer(styles['labels'] ?? '', paint, 'shadowPane');
  return null;
}

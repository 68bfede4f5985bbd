import { useCallback, useMemo } from 'react';
import { overlap } from '../../domain/geo.ts';
import type { Paint, Stage } from './CanvasLayer.ts';
import { LabelsLayer } from './LabelsLayer.tsx';
import type { Layer, Shape, Territory } from './territory.ts';
import { shapesOf } from './territory.ts';
import type { Colours } from './useColours.ts';
import { useColours } from './useColours.ts';
import { useCanvasLayer } from './useCanvasLayer.ts';
import styles from './MapShell.module.css';

type Pen = {
  readonly colour: keyof Colours;
  readonly alpha: number;
  /** CSS pixels. */
  readonly width: number;
  readonly dash: readonly number[];
  /** Zoom from which it is drawn: streets of a whole territory are a grey blot. */
  readonly fromZoom: number;
  /** Also drawn over a basemap, which already shows the rest. */
  readonly overBasemap: boolean;
};

/** In the order they are drawn. */
const PENS: { readonly [L in Layer]: Pen } = {
  commune: { colour: 'ink', alpha: 0.45, width: 1, dash: [], fromZoom: 0, overBasemap: true },
  water: { colour: 'accent', alpha: 0.4, width: 3, dash: [], fromZoom: 0, overBasemap: false },
  street: { colour: 'ink', alpha: 0.28, width: 2, dash: [], fromZoom: 12, overBasemap: false },
  sector: { colour: 'accent', alpha: 0.9, width: 2, dash: [8, 6], fromZoom: 0, overBasemap: true },
};
const ORDER: readonly Layer[] = ['commune', 'water', 'street', 'sector'];
const NO_SHAPES: readonly Shape[] = [];

function trace(stage: Stage, shape: Shape): void {
  const { context, map, origin } = stage;
  for (let i = 0; i < shape.coordinates.length; i += 2) {
    const { x, y } = map.latLngToLayerPoint([shape.coordinates[i + 1] as number, shape.coordinates[i] as number]);
    if (i === 0) context.moveTo(x - origin.x, y - origin.y);
    else context.lineTo(x - origin.x, y - origin.y);
  }
  if (shape.closed) context.closePath();
}

function painter(shapes: readonly Shape[], colours: Colours, coveredFrom: number): Paint {
  return (stage) => {
    const { context, map } = stage;
    const view = map.getBounds().pad(0.3);
    const seen = shapes.filter((shape) =>
      overlap(shape.bounds, [view.getSouth(), view.getWest(), view.getNorth(), view.getEast()]),
    );
    const zoom = map.getZoom();
    const bare = zoom < coveredFrom;
    for (const layer of ORDER) {
      const pen = PENS[layer];
      if (zoom < pen.fromZoom || (!bare && !pen.overBasemap)) continue;
      context.beginPath();
      for (const shape of seen) if (shape.layer === layer) trace(stage, shape);
      context.lineWidth = pen.width;
      context.setLineDash([...pen.dash]);
      context.globalAlpha = 1;
      context.fillStyle = colours.paper;
      if (bare && layer === 'commune') context.fill();
      context.globalAlpha = pen.alpha;
      context.strokeStyle = colours[pen.colour];
      context.stroke();
    }
    context.globalAlpha = 1;
    context.setLineDash([]);
  };
}

type Props = {
  readonly territory: Territory | null | undefined;
  /** Zoom from which a basemap lies under it; further out it shows everything it has. */
  readonly coveredFrom: number;
};

/** The territory kept on the device: communes with their names, sectors, streets, water. Works with no network. */
export function TerritoryLayer({ territory, coveredFrom }: Props) {
  const shapes = useMemo(() => (territory ? shapesOf(territory) : NO_SHAPES), [territory]);
  const colours = useColours();
  const paint = useCallback<Paint>(
    (stage) => {
      painter(shapes, colours, coveredFrom)(stage);
    },
    [shapes, colours, coveredFrom],
  );
  useCanvasLayer(styles['territory'] ?? '', paint);
  // A basemap has its own names.
  return <LabelsLayer shapes={shapes} upTo={coveredFrom} />;
}

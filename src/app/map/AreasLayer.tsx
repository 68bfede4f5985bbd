import { useCallback, useMemo } from 'react';
import type { Bounds } from '../../domain/geo.ts';
import type { Paint } from './CanvasLayer.ts';
import { outlineSegments } from './outlineSegments.ts';
import { useCanvasLayer } from './useCanvasLayer.ts';
import { useColours } from './useColours.ts';
import styles from './MapShell.module.css';

type Props = {
  /** Squares of one grid, [south, west, north, east] in degrees. */
  readonly squares: readonly Bounds[];
};

/** CSS pixels: the line, and the halo that lifts it off whatever is under it. */
const [LINE, HALO] = [2.5, 6];

/** The outline of some squares, those that touch as one area. */
export function AreasLayer({ squares }: Props) {
  const colours = useColours();
  const segments = useMemo(() => outlineSegments(squares), [squares]);
  const paint = useCallback<Paint>(
    ({ context, map, origin }) => {
      context.lineCap = 'round';
      context.beginPath();
      for (const [lat1, lon1, lat2, lon2] of segments) {
        const [from, to] = [map.latLngToLayerPoint([lat1, lon1]), map.latLngToLayerPoint([lat2, lon2])];
        context.moveTo(from.x - origin.x, from.y - origin.y);
        context.lineTo(to.x - origin.x, to.y - origin.y);
      }
      for (const [width, colour] of [
        [HALO, colours.paper],
        [LINE, colours.ink],
      ] as const) {
        context.lineWidth = width;
        context.strokeStyle = colour;
        context.stroke();
      }
    },
    [segments, colours],
  );
  useCanvasLayer(styles['areas'] ?? '', paint);
  return null;
}

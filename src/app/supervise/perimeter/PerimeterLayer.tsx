import { useCallback } from 'react';
import type { Perimeter } from '../../../domain/perimeter.ts';
import type { Paint } from '../../map/CanvasLayer.ts';
import { useCanvasLayer } from '../../map/useCanvasLayer.ts';
import { useColours } from '../../map/useColours.ts';
import styles from './Perimeter.module.css';

type Props = {
  readonly perimeter: Perimeter;
  /** It is being drawn: not yet closed, with its corners. */
  readonly open: boolean;
};

/** CSS pixels: the line, the halo that lifts it off whatever is under it, and the corners while it is drawn. */
const [LINE, HALO] = [4, 9];
const [CORNER, EDGE] = [8, 2];

/** A thick coloured outline, so that it is taken neither for a hot area nor for a sector. */
export function PerimeterLayer({ perimeter, open }: Props) {
  const colours = useColours();
  const paint = useCallback<Paint>(
    ({ context, map, origin }) => {
      const corners = perimeter.map(({ lat, lon }) => {
        const { x, y } = map.latLngToLayerPoint([lat, lon]);
        return { x: x - origin.x, y: y - origin.y };
      });
      context.lineJoin = 'round';
      context.beginPath();
      for (const { x, y } of corners) context.lineTo(x, y);
      if (!open) context.closePath();
      context.lineWidth = HALO;
      context.strokeStyle = colours.paper;
      context.stroke();
      context.lineWidth = LINE;
      context.strokeStyle = colours.accent;
      context.stroke();
      if (!open) return;
      for (const { x, y } of corners) {
        context.beginPath();
        context.arc(x, y, CORNER, 0, 2 * Math.PI);
        context.fillStyle = colours.accent;
        context.fill();
        context.lineWidth = EDGE;
        context.strokeStyle = colours.paper;
        context.stroke();
      }
    },
    [perimeter, open, colours],
  );
  useCanvasLayer(styles['outline'] ?? '', paint, 'shadowPane');
  return null;
}

import type { LeafletMouseEvent } from 'leaflet';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Paint } from './CanvasLayer.ts';
import { pinStamp } from './drawPin.ts';
import { nearestPoint } from './nearestPoint.ts';
import type { MapPoints } from './points.ts';
import { useCanvasLayer } from './useCanvasLayer.ts';
import { useColours } from './useColours.ts';
import styles from './MapShell.module.css';

type Props = {
  readonly points: MapPoints;
  readonly selected?: string | null;
  /** A pin was touched. The list beside the map offers the same by keyboard. */
  readonly onSelect?: (id: string) => void;
};

/** CSS pixels around a pin's middle that count as the pin: half of a target of 56. */
const REACH = 28;

type Drawn = { readonly xs: Float32Array; readonly ys: Float32Array };
const NOTHING: Drawn = { xs: new Float32Array(0), ys: new Float32Array(0) };

/** All pins on one canvas: the time to draw grows with what is seen, and no element is made per point. */
export function PointsLayer({ points, selected = null, onSelect }: Props) {
  const map = useMap();
  const colours = useColours();
  const stamp = useMemo(() => pinStamp(colours), [colours]);
  const drawn = useRef<Drawn>(NOTHING);

  const paint = useCallback<Paint>(
    ({ context, map: on, width, height, origin }) => {
      const count = points.id.length;
      const xs = new Float32Array(count).fill(NaN);
      const ys = new Float32Array(count).fill(NaN);
      let last = -1;
      const draw = (i: number, isSelected: boolean): void => {
        const pin = {
          shape: points.shape[i] ?? 'circle',
          phase: points.phase[i] ?? 'open',
          offensive: points.offensive?.[i] ?? false,
          selected: isSelected,
        };
        stamp(context, pin, (xs[i] as number) - origin.x, (ys[i] as number) - origin.y);
      };
      for (let i = 0; i < count; i += 1) {
        const { x, y } = on.latLngToLayerPoint([points.lat[i] as number, points.lon[i] as number]);
        if (x < origin.x || y < origin.y || x > origin.x + width || y > origin.y + height) continue;
        xs[i] = x;
        ys[i] = y;
        if (points.id[i] === selected) last = i;
        else draw(i, false);
      }
      if (last >= 0) draw(last, true);
      drawn.current = { xs, ys };
    },
    [points, selected, stamp],
  );
  useCanvasLayer(styles['points'] ?? '', paint);

  useEffect(() => {
    if (!onSelect) return;
    const under = (event: LeafletMouseEvent): string | undefined => {
      const { xs, ys } = drawn.current;
      return points.id[nearestPoint(xs, ys, event.layerPoint.x, event.layerPoint.y, REACH)];
    };
    const click = (event: LeafletMouseEvent): void => {
      const id = under(event);
      if (id !== undefined) onSelect(id);
    };
    const hover = (event: LeafletMouseEvent): void => {
      map.getContainer().classList.toggle(styles['pointing'] ?? 'pointing', under(event) !== undefined);
    };
    map.on('click', click);
    map.on('mousemove', hover);
    return () => {
      map.off('click', click);
      map.off('mousemove', hover);
    };
  }, [map, points, onSelect]);
  return null;
}

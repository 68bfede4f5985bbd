import type { LeafletMouseEvent } from 'leaflet';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Paint } from './CanvasLayer.ts';
import { drawGroup } from './drawGroup.ts';
import { pinStamp } from './drawPin.ts';
import type { Marks } from './groupPoints.ts';
import { eachPoint, groupPoints } from './groupPoints.ts';
import { nearestPoint } from './nearestPoint.ts';
import type { MapPoints } from './points.ts';
import { useCanvasLayer } from './useCanvasLayer.ts';
import { useColours } from './useColours.ts';
import styles from './MapShell.module.css';

type Props = {
  readonly points: MapPoints;
  readonly selected?: string | null;
  /** Points that would cover each other are one disc with their number, which comes apart when touched. */
  readonly grouped?: boolean;
  /** A pin was touched. The list beside the map offers the same by keyboard. */
  readonly onSelect?: (id: string) => void;
};

/** CSS pixels around a pin's middle that count as the pin: half of a target of 56. */
const REACH = 28;
/** Zoom from which every point is drawn by itself: what still covers another is the same doorway. */
const APART_FROM_ZOOM = 18;
/** How much nearer a touched group is shown. */
const NEARER = 2;

const NOTHING: Marks = eachPoint({ xs: new Float32Array(0), ys: new Float32Array(0) });

/** All pins on one canvas: the time to draw grows with what is seen, and no element is made per point. */
export function PointsLayer({ points, selected = null, grouped = false, onSelect }: Props) {
  const map = useMap();
  const colours = useColours();
  const stamp = useMemo(() => pinStamp(colours), [colours]);
  const drawn = useRef<Marks>(NOTHING);

  const paint = useCallback<Paint>(
    ({ context, map: on, width, height, origin }) => {
      const count = points.id.length;
      const xs = new Float32Array(count).fill(NaN);
      const ys = new Float32Array(count).fill(NaN);
      let last = -1;
      const draw = (i: number, x: number, y: number): void => {
        const pin = {
          shape: points.shape[i] ?? 'circle',
          phase: points.phase[i] ?? 'open',
          offensive: points.offensive?.[i] ?? false,
          selected: i === last,
        };
        stamp(context, pin, x - origin.x, y - origin.y);
      };
      for (let i = 0; i < count; i += 1) {
        const { x, y } = on.latLngToLayerPoint([points.lat[i] as number, points.lon[i] as number]);
        if (x < origin.x || y < origin.y || x > origin.x + width || y > origin.y + height) continue;
        xs[i] = x;
        ys[i] = y;
        if (points.id[i] === selected) last = i;
      }
      const marks =
        grouped && on.getZoom() < APART_FROM_ZOOM
          ? groupPoints({ xs, ys }, on.getPixelOrigin())
          : eachPoint({ xs, ys });
      marks.index.forEach((i, mark) => {
        const [x, y, many] = [marks.xs[mark] as number, marks.ys[mark] as number, marks.count[mark] as number];
        if (many > 1) drawGroup(context, many, x - origin.x, y - origin.y, colours);
        else if (i !== last && !Number.isNaN(x)) draw(i, x, y);
      });
      if (last >= 0) draw(last, xs[last] as number, ys[last] as number);
      drawn.current = marks;
    },
    [points, selected, grouped, stamp, colours],
  );
  useCanvasLayer(styles['points'] ?? '', paint, 'markerPane');

  useEffect(() => {
    if (!onSelect) return;
    const under = ({ layerPoint }: LeafletMouseEvent): number => {
      const { xs, ys } = drawn.current;
      return nearestPoint(xs, ys, layerPoint.x, layerPoint.y, REACH);
    };
    const click = (event: LeafletMouseEvent): void => {
      const { xs, ys, index, count } = drawn.current;
      const mark = under(event);
      const id = points.id[index[mark] ?? -1];
      if (id === undefined) return;
      if ((count[mark] ?? 1) === 1) onSelect(id);
      else map.setView(map.layerPointToLatLng([xs[mark] as number, ys[mark] as number]), map.getZoom() + NEARER);
    };
    const hover = (event: LeafletMouseEvent): void => {
      map.getContainer().classList.toggle(styles['pointing'] ?? 'pointing', under(event) >= 0);
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

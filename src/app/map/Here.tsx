import { divIcon } from 'leaflet';
import { useMemo } from 'react';
import { Circle, CircleMarker, Marker } from 'react-leaflet';
import type { Point } from '../../domain/intervention.ts';
import styles from './Here.module.css';
import { useColours } from './useColours.ts';

type Props = {
  readonly point: Point;
  /** Where the person moves to, in degrees clockwise from north; null: not known. */
  readonly heading?: number | null;
};

/** CSS pixels. */
const ARROW = 48;

/** A point of the compass around the person: drawn once, turned with them. */
function arrow(heading: number): HTMLElement {
  const element = document.createElement('div');
  element.className = styles['arrow'] ?? '';
  element.style.transform = `rotate(${String(Math.round(heading))}deg)`;
  return element;
}

/** Where the person is, with the circle of what is not known, and where they go. */
export function Here({ point, heading = null }: Props) {
  const colours = useColours();
  const at: [number, number] = [point.lat, point.lon];
  const icon = useMemo(
    () =>
      heading === null
        ? null
        : divIcon({ html: arrow(heading), className: styles['heading'] ?? '', iconSize: [ARROW, ARROW] }),
    [heading],
  );
  return (
    <>
      {point.accuracy !== null && (
        <Circle
          center={at}
          radius={point.accuracy}
          interactive={false}
          pathOptions={{ color: colours.accent, weight: 1, fillOpacity: 0.12 }}
        />
      )}
      {icon && <Marker position={at} icon={icon} interactive={false} keyboard={false} />}
      {/* Over the points: one looks for oneself first. */}
      <CircleMarker
        center={at}
        radius={8}
        interactive={false}
        pane="tooltipPane"
        pathOptions={{ color: colours.paper, weight: 3, fillColor: colours.accent, fillOpacity: 1 }}
      />
    </>
  );
}

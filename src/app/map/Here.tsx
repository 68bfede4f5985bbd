import { Circle, CircleMarker } from 'react-leaflet';
import type { Point } from '../../domain/intervention.ts';
import { useColours } from './useColours.ts';

/** Where the person is, with the circle of what is not known. */
export function Here({ point }: { readonly point: Point }) {
  const colours = useColours();
  const at: [number, number] = [point.lat, point.lon];
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

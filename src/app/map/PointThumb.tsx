import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Point } from '../../domain/intervention.ts';
import { boxAround } from '../../domain/geo.ts';
import { Background } from './Background.tsx';
import { Here } from './Here.tsx';
import { MapShell } from './MapShell.tsx';

/** Metres to each side of the point. */
const AROUND = 90;

function Follow({ point }: { readonly point: Point }) {
  const map = useMap();
  useEffect(() => {
    map.setView([point.lat, point.lon], map.getZoom(), { animate: false });
  }, [map, point]);
  return null;
}

/** A small map to look at: what it shows is said in words beside it. */
export function PointThumb({ point }: { readonly point: Point }) {
  return (
    <MapShell bounds={boxAround(point, AROUND)} label={null}>
      <Background />
      <Follow point={point} />
      <Here point={point} />
    </MapShell>
  );
}

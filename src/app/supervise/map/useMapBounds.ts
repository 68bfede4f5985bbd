import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { Bounds } from '../../../domain/geo.ts';

function boundsOf(map: LeafletMap): Bounds {
  const seen = map.getBounds();
  return [seen.getSouth(), seen.getWest(), seen.getNorth(), seen.getEast()];
}

/** What the map shows, after each move; null before there is a map. */
export function useMapBounds(map: LeafletMap | null): Bounds | null {
  const [bounds, setBounds] = useState<Bounds | null>(null);
  useEffect(() => {
    if (!map) return;
    const look = (): void => {
      setBounds(boundsOf(map));
    };
    map.whenReady(look);
    map.on('moveend resize', look);
    return () => {
      map.off('moveend resize', look);
    };
  }, [map]);
  return bounds;
}

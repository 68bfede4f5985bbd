import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { Bounds } from '../../domain/geo.ts';

function viewOf(map: LeafletMap): Bounds {
  const bounds = map.getBounds();
  return [bounds.getSouth(), bounds.getWest(), bounds.getNorth(), bounds.getEast()];
}

/** What the map shows, [south, west, north, east] in degrees, after each move; null before the map is there. */
export function useView(map: LeafletMap | null): Bounds | null {
  const [view, setView] = useState<Bounds | null>(null);
  useEffect(() => {
    if (!map) return;
    const read = (): void => {
      setView(viewOf(map));
    };
    map.whenReady(read);
    map.on('moveend', read);
    return () => {
      map.off('moveend', read);
    };
  }, [map]);
  return view;
}

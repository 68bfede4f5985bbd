import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { param } from '../filter/filter.ts';
import { boundsIn, eyeIn, eyeText } from './mapSearch.ts';
import { useSearchText } from '../useSearchText.ts';

/** Opens the map where the URL says, and keeps in the URL where it looks: the link of a view shows that view again. */
export function useEye(map: LeafletMap | null): void {
  const [search, change] = useSearchText();
  const open = useEffectEvent((opened: LeafletMap) => {
    const eye = eyeIn(param(search, 'eye'));
    const box = boundsIn(param(search, 'box'));
    if (eye) opened.setView([eye.lat, eye.lon], eye.zoom);
    else if (box)
      opened.fitBounds([
        [box[0], box[1]],
        [box[2], box[3]],
      ]);
  });
  const keep = useEffectEvent((moved: LeafletMap) => {
    const { lat, lng } = moved.getCenter();
    change({ eye: eyeText({ lat, lon: lng, zoom: moved.getZoom() }), box: null }, 'replace');
  });
  useEffect(() => {
    if (!map) return;
    const moved = (): void => {
      keep(map);
    };
    map.whenReady(() => {
      open(map);
      map.on('moveend', moved);
    });
    return () => {
      map.off('moveend', moved);
    };
  }, [map]);
}

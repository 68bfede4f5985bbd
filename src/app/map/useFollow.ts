import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import type { LatLon } from '../../domain/geo.ts';

const CLOSE = 17;
/** Share of the map's width and height, at each edge, in which the person is led back to the middle. */
const EDGE = 0.25;

/** Brings the map to the person; `near`: it is already close enough to see a wall, or as the person chose. */
function lead(map: LeafletMap, here: LatLon, near: boolean): void {
  map.setView([here.lat, here.lon], near ? map.getZoom() : Math.max(map.getZoom(), CLOSE), { animate: false });
}

/**
 * Keeps the person on the map while `following`: it is moved only when they come near its edge, so that what is under a
 * finger stays there. Whoever drags the map is no longer followed. `follow` brings the map to them and begins.
 */
export function useFollow(
  map: LeafletMap | null,
  here: LatLon | null,
): { readonly following: boolean; readonly follow: () => void } {
  const [following, setFollowing] = useState(false);
  const led = useRef(false);

  useEffect(() => {
    if (!map) return;
    const dragged = (): void => {
      setFollowing(false);
    };
    map.on('dragstart', dragged);
    return () => {
      map.off('dragstart', dragged);
    };
  }, [map]);

  useEffect(() => {
    if (!map || !here || !following) return;
    if (led.current && map.getBounds().pad(-EDGE).contains([here.lat, here.lon])) return;
    lead(map, here, led.current);
    led.current = true;
  }, [map, here, following]);

  return {
    following,
    follow: () => {
      // Already followed, nothing else would bring the map to them.
      led.current = map !== null && here !== null;
      if (map && here) lead(map, here, false);
      setFollowing(true);
    },
  };
}

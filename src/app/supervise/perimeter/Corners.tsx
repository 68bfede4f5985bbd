import type { LeafletMouseEvent } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';
import type { Perimeter } from '../../../domain/perimeter.ts';
import type { Drawing } from './useDrawing.ts';
import { PerimeterLayer } from './PerimeterLayer.tsx';
import styles from './Perimeter.module.css';

/** CSS pixels: the second tap of a double one falls no further from the first. */
const SAME_TAP = 8;

type CornersProps = { readonly corners: Perimeter; readonly drawing: Drawing };

/** What is drawn so far, on the map; each tap is another corner, a double one the last. */
export function Corners({ corners, drawing }: CornersProps) {
  const map = useMap();
  const tap = useEffectEvent(({ latlng, containerPoint }: LeafletMouseEvent) => {
    const last = corners.at(-1);
    if (last && map.latLngToContainerPoint([last.lat, last.lon]).distanceTo(containerPoint) < SAME_TAP) return;
    const { lat, lng } = latlng.wrap();
    drawing.add({ lat, lon: lng });
  });
  const finish = useEffectEvent(() => {
    drawing.finish();
  });
  useEffect(() => {
    const tapped = (event: LeafletMouseEvent): void => {
      tap(event);
    };
    const tappedTwice = (): void => {
      finish();
    };
    const zooms = map.doubleClickZoom.enabled();
    const container = map.getContainer();
    map.doubleClickZoom.disable();
    container.classList.add(styles['drawing'] ?? 'drawing');
    map.on('click', tapped);
    map.on('dblclick', tappedTwice);
    return () => {
      if (zooms) map.doubleClickZoom.enable();
      container.classList.remove(styles['drawing'] ?? 'drawing');
      map.off('click', tapped);
      map.off('dblclick', tappedTwice);
    };
  }, [map]);
  return <PerimeterLayer perimeter={corners} open />;
}

import 'leaflet/dist/leaflet.css';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { AttributionControl, MapContainer, useMap } from 'react-leaflet';
import type { Bounds } from '../../domain/geo.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import styles from './MapShell.module.css';

type Props = {
  /** [south, west, north, east] in degrees: where the map opens. Later changes are ignored. */
  readonly bounds: Bounds;
  /** What a screen reader says of the map; names the list that says the same. null: a map only to look at. */
  readonly label: string | null;
  /** Any zoom, so that what it opens on fills it: only where no tiles, drawn for whole zooms, lie under it. */
  readonly anyZoom?: boolean;
  readonly onReady?: (map: LeafletMap) => void;
  readonly children: ReactNode;
};

type LabelProps = { readonly label: string | null; readonly onReady: ((map: LeafletMap) => void) | undefined };

/** Names the map for screen readers and keeps its size in step with its place on the page. */
function Container({ label, onReady }: LabelProps) {
  const map = useMap();
  useEffect(() => {
    const element = map.getContainer();
    if (label === null) {
      element.setAttribute('aria-hidden', 'true');
      return;
    }
    element.setAttribute('role', 'region');
    element.setAttribute('aria-label', label);
  }, [map, label]);
  useEffect(() => {
    onReady?.(map);
  }, [map, onReady]);
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      map.invalidateSize({ pan: false });
    });
    observer.observe(map.getContainer());
    return () => {
      observer.disconnect();
    };
  }, [map]);
  return null;
}

/** A map that fills its parent. Moves without animation: the layers are drawn once per move. */
export function MapShell({ bounds: [south, west, north, east], label, anyZoom = false, onReady, children }: Props) {
  const isLive = label !== null;
  return (
    <MapContainer
      className={styles['map'] ?? ''}
      bounds={[
        [south, west],
        [north, east],
      ]}
      maxZoom={19}
      minZoom={5}
      zoomSnap={anyZoom ? 0.25 : 1}
      preferCanvas
      keyboard={isLive}
      dragging={isLive}
      touchZoom={isLive}
      scrollWheelZoom={isLive}
      doubleClickZoom={isLive}
      boxZoom={isLive}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={false}
      fadeAnimation={false}
      markerZoomAnimation={false}
      inertia={false}
    >
      <Container label={label} onReady={onReady} />
      <AttributionControl prefix={false} position="bottomright" />
      {isLive && <ZoomButtons />}
      {children}
    </MapContainer>
  );
}

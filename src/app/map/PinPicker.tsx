import type { DragEndEvent, LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { DivIcon, Marker as LeafletMarker } from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Circle, Marker, useMap } from 'react-leaflet';
import type { Point } from '../../domain/intervention.ts';
import type { Bounds, LatLon } from '../../domain/geo.ts';
import { boxAround } from '../../domain/geo.ts';
import { Button } from '../ui/Button.tsx';
import { formatNumber } from '../words/format.ts';
import { Background } from './Background.tsx';
import { MapShell } from './MapShell.tsx';
import { useMapWords } from './words.ts';
import styles from './PinPicker.module.css';

type Props = {
  readonly point: Point | null;
  /** Where the map opens without a point. */
  readonly bounds: Bounds;
  readonly onChange: (point: Point) => void;
};

/** Metres to each side of the point when the map opens. */
const AROUND = 120;

function pinAt({ lat, lon }: LatLon): Point {
  return { lat, lon, accuracy: null, source: 'pin' };
}

function Taps({ onTap }: { readonly onTap: (at: LatLon) => void }) {
  const map = useMap();
  useEffect(() => {
    const tap = (event: LeafletMouseEvent): void => {
      const { lat, lng } = event.latlng.wrap();
      onTap({ lat, lon: lng });
    };
    map.on('click', tap);
    return () => {
      map.off('click', tap);
    };
  }, [map, onTap]);
  return null;
}

/** Keeps the point in sight when it comes from elsewhere than the map, as from the GPS. */
function Follow({ point }: { readonly point: Point | null }) {
  const map = useMap();
  useEffect(() => {
    if (point && !map.getBounds().pad(-0.1).contains([point.lat, point.lon])) {
      map.setView([point.lat, point.lon], Math.max(map.getZoom(), 17), { animate: false });
    }
  }, [map, point]);
  return null;
}

/** A pin on a map: by touch, by drag, or by keyboard with the arrows and the button; its position is also said in words. */
export function PinPicker({ point, bounds, onChange }: Props) {
  const say = useMapWords();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const icon = useMemo(
    () => new DivIcon({ className: styles['pin'] ?? '', iconSize: [56, 56], iconAnchor: [28, 52], html: '' }),
    [],
  );
  const put = useCallback(
    (at: LatLon) => {
      onChange(pinAt(at));
    },
    [onChange],
  );
  const opening = point ? boxAround(point, AROUND) : bounds;
  return (
    <div className={styles['picker']}>
      <div className={styles['map']}>
        <MapShell bounds={opening} label={say('pinMap')} onReady={setMap}>
          <Background />
          <Taps onTap={put} />
          <Follow point={point} />
          {point?.accuracy != null && (
            <Circle center={[point.lat, point.lon]} radius={point.accuracy} interactive={false} />
          )}
          {point && (
            <Marker
              position={[point.lat, point.lon]}
              icon={icon}
              draggable
              keyboard={false}
              alt={say('pin')}
              eventHandlers={{
                dragend: (event: DragEndEvent) => {
                  const marker: unknown = event.target;
                  if (!(marker instanceof LeafletMarker)) return;
                  const { lat, lng } = marker.getLatLng().wrap();
                  put({ lat, lon: lng });
                },
              }}
            />
          )}
        </MapShell>
        <span className={styles['cross']} aria-hidden="true" />
      </div>
      <Button
        onClick={() => {
          const centre = map?.getCenter().wrap();
          if (centre) put({ lat: centre.lat, lon: centre.lng });
        }}
      >
        {say('placeAtCentre')}
      </Button>
      <p role="status" className={styles['words']}>
        {point ? say('pinAt', { lat: formatNumber(point.lat, 5), lon: formatNumber(point.lon, 5) }) : say('pinNone')}
      </p>
    </div>
  );
}

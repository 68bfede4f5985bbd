import { IconMinus, IconPlus } from '@tabler/icons-react';
import { DomEvent } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { IconButton } from '../ui/IconButton.tsx';
import { useMapWords } from './words.ts';
import styles from './MapShell.module.css';

/** Zoom in words and with targets of the design system: Leaflet's own are 30 px. */
export function ZoomButtons() {
  const map = useMap();
  const say = useMapWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    // A press on a button is neither a tap on the map nor the start of a drag.
    DomEvent.disableClickPropagation(box.current);
    DomEvent.disableScrollPropagation(box.current);
  }, []);
  return (
    <div ref={box} className={styles['zoom']}>
      <IconButton
        label={say('zoomIn')}
        icon={<IconPlus />}
        onClick={() => {
          map.zoomIn();
        }}
      />
      <IconButton
        label={say('zoomOut')}
        icon={<IconMinus />}
        onClick={() => {
          map.zoomOut();
        }}
      />
    </div>
  );
}

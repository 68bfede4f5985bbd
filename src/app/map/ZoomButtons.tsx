import { IconMinus, IconPhotoScan, IconPlus } from '@tabler/icons-react';
import { DomEvent } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { IconButton } from '../ui/IconButton.tsx';
import { useAerial } from './aerial.ts';
import { useBackground } from './useBackground.ts';
import { useMapWords } from './words.ts';
import styles from './MapShell.module.css';

/** Zoom and what lies under the map, in words and with targets of the design system: Leaflet's own are 30 px. */
export function ZoomButtons() {
  const map = useMap();
  const say = useMapWords();
  const { aerial, turn } = useAerial();
  const background = useBackground();
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
      {background?.hasAerial === true && (
        <IconButton label={say('aerial')} icon={<IconPhotoScan />} pressed={aerial} onClick={turn} />
      )}
    </div>
  );
}

import type { Map as LeafletMap } from 'leaflet';
import { FEWEST_CORNERS, isWhole, MOST_CORNERS, perimeterSurface } from '../../../domain/perimeter.ts';
import type { Perimeter } from '../../../domain/perimeter.ts';
import { Button } from '../../ui/Button.tsx';
import { formatSurface } from '../../words/format.ts';
import { useKeys } from '../useKeys.ts';
import type { Drawing } from './useDrawing.ts';
import styles from './Perimeter.module.css';
import { usePerimeterWords } from './words.ts';

type DrawingBarProps = {
  readonly corners: Perimeter;
  readonly drawing: Drawing;
  readonly map: LeafletMap | null;
  /** The drawing is over: the focus goes back to where it began. */
  readonly onEnd: () => void;
};

/** How a perimeter is drawn, by hand and by keyboard, and what there is of it so far. */
export function DrawingBar({ corners, drawing, map, onEnd }: DrawingBarProps) {
  const say = usePerimeterWords();
  useKeys({
    Escape: () => {
      onEnd();
      drawing.leave();
    },
  });
  const whole = isWhole(corners);
  const count = say('corners', { n: corners.length });
  const said = (): string => {
    if (corners.length < FEWEST_CORNERS) return count;
    if (!whole) return say('crossed');
    if (corners.length === MOST_CORNERS) return say('full', { n: MOST_CORNERS });
    return say('surface', { corners: count, surface: formatSurface(perimeterSurface(corners)) });
  };
  return (
    <section className={styles['bar']} aria-label={say('drawing')}>
      <p className={styles['how']}>{say('how')}</p>
      <p role="status" className={styles['count']}>
        {said()}
      </p>
      <Button
        disabled={corners.length === MOST_CORNERS}
        onClick={() => {
          if (!map) return;
          const { lat, lng } = map.getCenter();
          drawing.add({ lat, lon: lng });
        }}
      >
        {say('corner')}
      </Button>
      <Button disabled={corners.length === 0} onClick={drawing.undo}>
        {say('undo')}
      </Button>
      <Button
        onClick={() => {
          if (!map) return;
          const seen = map.getBounds();
          const [south, west, north, east] = [seen.getSouth(), seen.getWest(), seen.getNorth(), seen.getEast()];
          onEnd();
          drawing.finish([
            { lat: south, lon: west },
            { lat: south, lon: east },
            { lat: north, lon: east },
            { lat: north, lon: west },
          ]);
        }}
      >
        {say('view')}
      </Button>
      <Button
        variant="primary"
        disabled={!whole}
        onClick={() => {
          onEnd();
          drawing.finish();
        }}
      >
        {say('finish')}
      </Button>
    </section>
  );
}

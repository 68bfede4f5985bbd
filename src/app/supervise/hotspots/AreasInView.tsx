import type { HotSpotsResponse } from '../../../device/desk/wireTypes.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { overlap } from '../../../domain/geo.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatNumber } from '../../words/format.ts';
import styles from '../map/Map.module.css';
import { useHotSpotsWords } from './words.ts';

type AreasInViewProps = {
  readonly areas: HotSpotsResponse['cells']['areas'];
  readonly bounds: Bounds | null;
  readonly onGo: (bounds: Bounds) => void;
};

/** The hot areas that the map shows, as a list: pressing one brings the map there. */
export function AreasInView({ areas, bounds, onGo }: AreasInViewProps) {
  const say = useHotSpotsWords();
  const seen = areas.filter((area) => !bounds || overlap(area.bounds, bounds));
  if (seen.length === 0) return <EmptyState title={say('noneInView')} />;
  return (
    <>
      <p role="status" className={styles['count']}>
        {say('inView', { shown: seen.length, of: formatNumber(areas.length, 0) })}
      </p>
      <ol className={styles['items']}>
        {seen.map((area) => (
          <li key={area.bounds.join(' ')}>
            <button
              type="button"
              className={styles['item']}
              data-row={area.bounds.join(' ')}
              onClick={() => {
                onGo(area.bounds);
              }}
            >
              <strong>{area.label === '' ? say('nowhere') : say('aroundPlace', { place: area.label })}</strong>
              <span className={styles['facts']}>
                {say('eventsCount', { n: area.count })} · {say('squaresCount', { n: area.cells.length })}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

import type { PointsResponse } from '../../device/desk/wireTypes.ts';
import type { Bounds } from '../../domain/geo.ts';
import styles from './Map.module.css';
import { pointsWithin } from './mapView.ts';
import { SearchLink } from './SearchLink.tsx';
import { ShortDate } from './ShortDate.tsx';
import { StatusWord } from './StatusWord.tsx';
import { useSuperviseWords } from './words.ts';

const LISTED = 100;
const EVERYWHERE: Bounds = [-90, -180, 90, 180];

type PointsInViewProps = { readonly points: PointsResponse; readonly bounds: Bounds | null };

/** The interventions that the map shows, newest first; choosing one opens it beside the map. */
export function PointsInView({ points, bounds }: PointsInViewProps) {
  const say = useSuperviseWords();
  const { count, newest } = pointsWithin(points, bounds ?? EVERYWHERE, LISTED);
  return (
    <>
      <p role="status">{say('inViewCount', { n: count })}</p>
      {count > LISTED && <p>{say('onlyFirst', { shown: LISTED })}</p>}
      <ul className={styles['items']}>
        {newest.map((index) => (
          <li key={points.id[index]}>
            <SearchLink change={{ id: points.id[index] ?? null }} className={styles['item']}>
              <StatusWord status={points.status[index] ?? ''} />
              <ShortDate at={points.at[index] ?? null} />
            </SearchLink>
          </li>
        ))}
      </ul>
    </>
  );
}

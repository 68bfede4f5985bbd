import type { RefObject } from 'react';
import type { PlaceRow } from '../../../device/desk/wireTypes.ts';
import { poissonInterval } from '../../../domain/hotspots/poisson.ts';
import { classes } from '../../ui/classes.ts';
import { formatNumber } from '../../words/format.ts';
import styles from '../desk.module.css';
import { SearchLink } from '../SearchLink.tsx';
import { ShortDate } from '../ShortDate.tsx';
import { useNames } from '../useNames.ts';
import { useSuperviseWords } from '../words.ts';
import { usePlacesWords } from './words.ts';
import { ScrollTable } from '../ScrollTable.tsx';

type PlacesTableProps = {
  readonly places: readonly PlaceRow[];
  /** Key of the chosen place, or ''. */
  readonly chosen: string;
  readonly tableRef: RefObject<HTMLTableElement | null>;
};

/** What the number of a place could have been, by chance alone. */
function Interval({ count }: { readonly count: number }) {
  const sayPlaces = usePlacesWords();
  const [from, to] = poissonInterval(count);
  return sayPlaces('fromTo', { from: formatNumber(from, 0), to: formatNumber(to, 0) });
}

/** The ranking, most visited first. */
export function PlacesTable({ places, chosen, tableRef }: PlacesTableProps) {
  const say = useSuperviseWords();
  const sayPlaces = usePlacesWords();
  const names = useNames();
  // Beside an open place there is room for less.
  const whole = chosen === '';
  const numbers = whole
    ? (['count', 'interval', 'days', 'firstAt', 'lastAt'] as const)
    : (['count', 'days', 'lastAt'] as const);
  const titles = {
    count: say('count'),
    interval: sayPlaces('interval'),
    days: say('days'),
    firstAt: sayPlaces('firstAt'),
    lastAt: sayPlaces('lastAt'),
  };
  return (
    <ScrollTable label={sayPlaces('placesTab')} tableRef={tableRef}>
      <thead>
        <tr>
          <th scope="col" className={styles['number']}>
            {say('rank')}
          </th>
          <th scope="col">{sayPlaces('placeName')}</th>
          {numbers.map((word) => (
            <th
              key={word}
              scope="col"
              className={classes(styles['number'], word !== 'count' && word !== 'lastAt' && styles['wide'])}
            >
              {titles[word]}
            </th>
          ))}
          {whole && (
            <th scope="col" className={styles['wide']}>
              {say('sector')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.key} data-opened={place.key === chosen || undefined}>
            <td className={styles['number']}>
              {place.best === place.worst
                ? formatNumber(place.best, 0)
                : sayPlaces('fromTo', { from: formatNumber(place.best, 0), to: formatNumber(place.worst, 0) })}
            </td>
            <th scope="row" className={styles['address']}>
              <SearchLink
                change={{ at: place.key, id: null }}
                className={styles['rowLink']}
                data-row={place.key}
                aria-current={place.key === chosen ? 'true' : undefined}
              >
                {place.label}
              </SearchLink>
            </th>
            <td className={styles['number']}>{formatNumber(place.count, 0)}</td>
            {whole && (
              <td className={classes(styles['number'], styles['wide'])}>
                <Interval count={place.count} />
              </td>
            )}
            <td className={classes(styles['number'], styles['wide'])}>{formatNumber(place.days, 0)}</td>
            {whole && (
              <td className={classes(styles['number'], styles['wide'])}>
                <ShortDate at={place.firstAt} />
              </td>
            )}
            <td className={styles['number']}>
              <ShortDate at={place.lastAt} />
            </td>
            {whole && <td className={styles['wide']}>{place.sector === null ? say('none') : names(place.sector)}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

import type { PlaceRow } from '../../../device/desk/wireTypes.ts';
import { formatDate, formatNumber } from '../../words/format.ts';
import { rankText } from '../places/rankText.ts';
import { usePlacesWords } from '../places/words.ts';
import styles from './Report.module.css';
import { useReportWords } from './words.ts';

/** The first places of the ranking, as a table. */
export function ReportPlaces({ places }: { readonly places: readonly PlaceRow[] }) {
  const say = useReportWords();
  const sayPlaces = usePlacesWords();
  if (places.length === 0) return <p>{say('noPlaces')}</p>;
  const wide = `${styles['number'] ?? ''} ${styles['wide'] ?? ''}`;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{say('rank')}</th>
          <th scope="col">{say('place')}</th>
          <th scope="col" className={styles['number']}>
            {say('count')}
          </th>
          <th scope="col" className={wide}>
            {say('days')}
          </th>
          <th scope="col" className={wide}>
            {say('last')}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.key}>
            <td>{rankText(place, sayPlaces)}</td>
            <th scope="row">{place.label}</th>
            <td className={styles['number']}>{formatNumber(place.count, 0)}</td>
            <td className={wide}>{formatNumber(place.days, 0)}</td>
            <td className={wide}>{formatDate(place.lastAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { PlaceRow } from '../../../device/desk/wireTypes.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatDate } from '../../words/format.ts';
import { changeSearch } from '../filter/filter.ts';
import styles from '../map/Map.module.css';
import { rankText } from './rankText.ts';
import { useSearchText } from '../useSearchText.ts';
import { useSuperviseWords } from '../words.ts';
import { usePlacesWords } from './words.ts';

type PlaceItemProps = {
  readonly place: PlaceRow;
  readonly onGo: (lat: number, lon: number) => void;
};

/** A place of the ranking: pressing it brings the map there. */
export function PlaceItem({ place, onGo }: PlaceItemProps) {
  const say = useSuperviseWords();
  const sayPlaces = usePlacesWords();
  const [search] = useSearchText();
  const { lat, lon } = place;
  return (
    <li>
      <button
        type="button"
        className={styles['item']}
        data-row={place.key}
        disabled={lat === null || lon === null}
        onClick={() => {
          if (lat !== null && lon !== null) onGo(lat, lon);
        }}
      >
        <strong>{place.label}</strong>
        <span className={styles['facts']}>
          <span>
            {rankText(place, sayPlaces)} · {sayPlaces('placeCount', { n: place.count })} ·{' '}
            {sayPlaces('placeDays', { n: place.days })} · {say('last', { date: formatDate(place.lastAt) })}
          </span>
        </span>
      </button>
      <TextLink className={styles['more']} to={`/bureau/lieux${changeSearch(search, { at: place.key, id: null })}`}>
        {sayPlaces('seeBehind')} <VisuallyHidden>{sayPlaces('ofPlace', { place: place.label })}</VisuallyHidden>
      </TextLink>
    </li>
  );
}

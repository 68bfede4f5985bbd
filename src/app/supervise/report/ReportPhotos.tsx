import { desk } from '../../../device/desk/desk.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import type { Outcome, PlaceResponse, PlaceRow } from '../../../device/desk/wireTypes.ts';
import { formatDate } from '../../words/format.ts';
import { AskedView } from '../AskedView.tsx';
import { useAsk } from '../useAsk.ts';
import styles from './Report.module.css';
import { useReportWords } from './words.ts';

/** Photos on the page, one of each of the first places that has any. */
const MOST = 4;

type Shown = { readonly place: PlaceRow; readonly photo: PlaceResponse['photos'][number] };

async function photosOf(
  places: readonly PlaceRow[],
  filter: FilterText,
  signal: AbortSignal,
): Promise<Outcome<readonly Shown[]>> {
  const shown: Shown[] = [];
  for (const place of places) {
    if (shown.length >= MOST) break;
    const outcome = await desk.place({ ...filter, place: place.key }, signal);
    if (!outcome.ok) return outcome;
    const [photo] = outcome.value.photos;
    if (photo) shown.push({ place, photo });
  }
  return { ok: true, value: shown };
}

type ReportPhotosProps = { readonly places: readonly PlaceRow[]; readonly filter: FilterText };

/** The newest photo of each of the first places. */
export function ReportPhotos({ places, filter }: ReportPhotosProps) {
  const say = useReportWords();
  const key = `${filterQuery(filter)} ${places.map((place) => place.key).join('\n')}`;
  const asked = useAsk(key, (signal) => photosOf(places, filter, signal));
  return (
    <AskedView asked={asked}>
      {(photos) =>
        photos.length === 0 ? (
          <p>{say('noPhotos')}</p>
        ) : (
          <ul className={styles['photos']}>
            {photos.map(({ place, photo }) => {
              const caption = say('caption', { place: place.label, date: formatDate(photo.takenAt) });
              return (
                <li key={photo.sha256}>
                  <figure>
                    <img src={desk.photoHref(photo.sha256, 'thumb')} alt={caption} />
                    <figcaption aria-hidden="true">{caption}</figcaption>
                  </figure>
                </li>
              );
            })}
          </ul>
        )
      }
    </AskedView>
  );
}

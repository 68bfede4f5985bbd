import { desk } from '../../../device/desk/desk.ts';
import type { PlaceResponse } from '../../../device/desk/wireTypes.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatDate } from '../../words/format.ts';
import styles from './PlacePhotos.module.css';
import { usePlaceWords } from './words.ts';

type PlacePhotosProps = {
  readonly photos: PlaceResponse['photos'];
  /** Older ones that are not here. */
  readonly more: number;
};

/** The photos of a place, newest first, each with its day: what comes back, and what the wall became. */
export function PlacePhotos({ photos, more }: PlacePhotosProps) {
  const say = usePlaceWords();
  return (
    <div>
      <h4 className={styles['title']}>{say('photos')}</h4>
      <ol className={styles['photos']}>
        {photos.map((photo) => (
          <li key={`${photo.intervention} ${photo.sha256}`}>
            <a href={desk.photoHref(photo.sha256, 'full')} target="_blank" rel="noreferrer" className={styles['photo']}>
              <img
                src={desk.photoHref(photo.sha256, 'thumb')}
                alt=""
                width={photo.width}
                height={photo.height}
                loading="lazy"
              />
              <span>
                {formatDate(photo.takenAt)} · {say(photo.role)}
              </span>
              <VisuallyHidden>{say('photoOpen')}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles['title']}>{say('more', { n: more })}</p>}
    </div>
  );
}

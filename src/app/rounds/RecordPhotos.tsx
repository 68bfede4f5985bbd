import type { LocalPhoto } from '../../device/device.ts';
import type { PhotoRef } from '../../domain/intervention.ts';
import { usePhoto } from '../map/usePhoto.ts';
import { useMapWords } from '../map/words.ts';
import { PhotoCompare } from '../ui/PhotoCompare.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { formatDateTime, formatShare } from '../words/format.ts';
import type { SayRounds } from './words.ts';
import { useRoundsWords } from './words.ts';
import styles from './RecordPhotos.module.css';

type Props = {
  readonly photos: readonly PhotoRef[];
  /** What this device still has to send of them; a photo that is not among them is received. */
  readonly waiting: readonly LocalPhoto[];
};

function stateText(photo: PhotoRef, waiting: readonly LocalPhoto[], say: SayRounds): string {
  const local = waiting.find((each) => each.sha256 === photo.sha256);
  if (!local || local.state === 'received') return say('photoReceived');
  if (local.state === 'sending') return say('photoSending', { share: formatShare(local.sent / local.size) });
  return say('photoHere');
}

function Shown({ photo, alt, state }: { readonly photo: PhotoRef; readonly alt: string; readonly state: string }) {
  const say = useMapWords();
  const view = usePhoto(photo.sha256, 'full');
  return (
    <figure className={styles['figure']}>
      {view.state === 'ready' && <img src={view.url} alt={alt} width={photo.width} height={photo.height} />}
      {view.state === 'loading' && <Skeleton label={alt} lines={4} />}
      {view.state === 'missing' && <p className={styles['missing']}>{say('photoUnavailable')}</p>}
      <figcaption>
        {alt} – {state}
      </figcaption>
    </figure>
  );
}

/** Before and after side by side with a slider, then every photo with what became of it. */
export function RecordPhotos({ photos, waiting }: Props) {
  const say = useRoundsWords();
  const before = photos.find((photo) => photo.role === 'before');
  const after = photos.findLast((photo) => photo.role === 'after');
  const beforeView = usePhoto(before?.sha256 ?? null, 'full');
  const afterView = usePhoto(after?.sha256 ?? null, 'full');
  const altOf = (photo: PhotoRef): string =>
    say('photoNumber', { n: photos.indexOf(photo) + 1, role: say(photo.role), at: formatDateTime(photo.takenAt) });
  if (photos.length === 0) return <p>{say('noPhotos')}</p>;
  return (
    <div className={styles['photos']}>
      {before && after && beforeView.state === 'ready' && afterView.state === 'ready' && (
        <PhotoCompare
          before={{ url: beforeView.url, alt: altOf(before) }}
          after={{ url: afterView.url, alt: altOf(after) }}
          beforeLabel={say('before')}
          afterLabel={say('after')}
          label={say('compare')}
        />
      )}
      <ul className={styles['list']}>
        {photos.map((photo) => (
          <li key={`${photo.role}:${photo.sha256}`}>
            <Shown photo={photo} alt={altOf(photo)} state={stateText(photo, waiting, say)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

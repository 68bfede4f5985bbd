import styles from './Detail.module.css';
import type { Photo } from './DetailPhoto.tsx';
import { DetailPhoto } from './DetailPhoto.tsx';
import { useSuperviseWords } from '../words.ts';
import { useDetailWords } from './words.ts';

type DetailPhotosProps = { readonly photos: readonly Photo[]; readonly received: readonly string[] };

/** Photos before and after side by side, the others below. */
export function DetailPhotos({ photos, received }: DetailPhotosProps) {
  const say = useSuperviseWords();
  const sayDetail = useDetailWords();
  const column = (role: Photo['role'], title: string, empty: string) => {
    const chosen = photos.filter((photo) => photo.role === role);
    return (
      <div>
        <h4>{title}</h4>
        {chosen.length === 0 && <p className={styles['quiet']}>{empty}</p>}
        {chosen.map((photo) => (
          <DetailPhoto key={photo.sha256} photo={photo} received={received.includes(photo.sha256)} />
        ))}
      </div>
    );
  };
  return (
    <section className={styles['part']}>
      <h3>{sayDetail('photosTitle')}</h3>
      {photos.length === 0 ? (
        <p className={styles['quiet']}>{say('noPhotos')}</p>
      ) : (
        <div className={styles['pair']}>
          {column('before', say('before'), sayDetail('noBefore'))}
          {column('after', say('after'), sayDetail('noAfter'))}
        </div>
      )}
      {photos.some((photo) => photo.role === 'other') && column('other', say('other'), '')}
    </section>
  );
}

import { IconPhoto } from '@tabler/icons-react';
import { usePhoto } from './usePhoto.ts';
import styles from './PhotoThumb.module.css';

type Props = {
  /** null: the record has no photo. */
  readonly sha256: string | null;
  /** What it shows; '' where the text beside it says so. */
  readonly alt: string;
};

/** A photo at 72 px, or an empty frame until its bytes are here. */
export function PhotoThumb({ sha256, alt }: Props) {
  const photo = usePhoto(sha256, 'thumb');
  return (
    <span className={styles['thumb']}>
      {photo.state === 'ready' ? <img src={photo.url} alt={alt} /> : <IconPhoto aria-hidden="true" size={32} />}
    </span>
  );
}

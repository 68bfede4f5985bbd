import { useState } from 'react';
import { desk } from '../../../device/desk/desk.ts';
import type { DetailResponse } from '../../../device/desk/wireTypes.ts';
import { formatDateTime } from '../../words/format.ts';
import styles from './Detail.module.css';
import { useSuperviseWords } from '../words.ts';
import { useDetailWords } from './words.ts';

export type Photo = DetailResponse['intervention']['photos'][number];

const ROLE_WORDS = { before: 'roleBefore', after: 'roleAfter', other: 'roleOther' } as const;

/** One photo, or why it cannot be seen yet. */
export function DetailPhoto({ photo, received }: { readonly photo: Photo; readonly received: boolean }) {
  const say = useSuperviseWords();
  const sayDetail = useDetailWords();
  const [failed, setFailed] = useState(false);
  const alt = sayDetail('photoAlt', { role: sayDetail(ROLE_WORDS[photo.role]), date: formatDateTime(photo.takenAt) });
  if (!received || failed) {
    return (
      <p className={styles['photoMissing']}>
        <strong>{alt}</strong>
        {sayDetail(received ? 'photoFailed' : 'photoMissing')}
      </p>
    );
  }
  return (
    <a
      className={styles['photo']}
      href={desk.photoHref(photo.sha256, 'full')}
      target="_blank"
      rel="noreferrer"
      aria-label={say('photoOpen', { alt })}
    >
      <img
        src={desk.photoHref(photo.sha256, 'full')}
        alt={alt}
        width={photo.width}
        height={photo.height}
        loading="lazy"
        onError={() => {
          setFailed(true);
        }}
      />
    </a>
  );
}

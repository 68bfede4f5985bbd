import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Draft } from '../../device/device.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import { PhotoThumb } from '../map/PhotoThumb.tsx';
import { formatAge } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { useRoundsWords } from './words.ts';
import styles from './DraftCard.module.css';

/** A form left half-way: the whole card opens it again. */
export function DraftCard({ draft, now }: { readonly draft: Draft; readonly now: number }) {
  const say = useRoundsWords();
  const language = useLanguage((state) => state.language);
  const address = draft.fields['address'];
  const named = typeof address === 'string' && address !== '' ? address : null;
  const noun = kindOf(draft.kind, draft.kindVersion)?.noun[language] ?? draft.kind;
  return (
    <Link to="/interventions/nouvelle/$draft" params={{ draft: draft.id }} className={styles['card'] ?? ''}>
      <PhotoThumb sha256={draft.photos[0]?.sha256 ?? null} alt="" />
      <span className={styles['body']}>
        <strong className={styles['resume']}>
          <IconPencil aria-hidden="true" size={22} /> {say('resume')}
        </strong>
        <span>
          {draft.baseRev > 0
            ? say('draftEdit', { address: named ?? say('noAddress') })
            : (named ?? say('draftOf', { noun }))}
        </span>
        <span>
          {say('draftPhotos', { n: draft.photos.length })} · {say('draftKept', { age: formatAge(draft.keptAt, now) })}
        </span>
      </span>
    </Link>
  );
}

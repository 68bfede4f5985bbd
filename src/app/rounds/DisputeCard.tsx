import { IconArrowsSplit2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { LocalIntervention } from '../../device/device.ts';
import { textOf } from '../../domain/intervention.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import { useLanguage } from '../words/language.ts';
import { fieldLabel } from './fieldText.ts';
import { useRoundsWords } from './words.ts';
import styles from './DraftCard.module.css';

/** A record with two answers to choose from: the whole card leads to them. */
export function DisputeCard({ record }: { readonly record: LocalIntervention }) {
  const say = useRoundsWords();
  const language = useLanguage((state) => state.language);
  const { intervention, conflicts } = record;
  const kind = kindOf(intervention.kind, intervention.kindVersion);
  const address = textOf(intervention, 'address');
  const fields = conflicts.map(({ field }) => fieldLabel(kind, field, say, language));
  return (
    <Link to="/interventions/$id" params={{ id: record.id }} className={styles['card'] ?? ''}>
      <span className={styles['body']}>
        <strong className={styles['resume']}>
          <IconArrowsSplit2 aria-hidden="true" size={22} /> {say('toSettle')}
        </strong>
        <span>{address === '' ? say('noAddress') : address}</span>
        <span>{[...new Set(fields)].join(', ')}</span>
      </span>
    </Link>
  );
}

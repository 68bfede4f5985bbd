import { IconAlertTriangle, IconClockExclamation, IconDeviceTablet } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { LocalIntervention } from '../../device/device.ts';
import { PriorityWord } from '../ui/PriorityWord.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { formatAge, formatDistance } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { cardFacts } from './cardFacts.ts';
import { PhotoThumb } from './PhotoThumb.tsx';
import { useMapWords } from './words.ts';
import styles from './InterventionCard.module.css';

type Props = {
  readonly record: LocalIntervention;
  /** UTC milliseconds. */
  readonly now: number;
  /** Metres from the person; null where unknown. */
  readonly distance: number | null;
  /** Interventions within 25 m over the last 12 months, this one counted; absent: not counted here. */
  readonly recurrence?: number | 'counting';
  readonly selected?: boolean;
};

/** One intervention in a list: the whole card opens it. */
export function InterventionCard({ record, now, distance, recurrence, selected = false }: Props) {
  const say = useMapWords();
  const language = useLanguage((state) => state.language);
  const facts = cardFacts(record, now, language);
  const urgent = facts.priority === 'urgent';
  return (
    <Link
      to="/interventions/$id"
      params={{ id: record.id }}
      className={styles['card'] ?? ''}
      data-selected={selected || undefined}
    >
      <PhotoThumb sha256={facts.photo} alt="" />
      <span className={styles['body']}>
        <span className={styles['head']}>
          <strong className={styles['address']}>{facts.address === '' ? say('noAddress') : facts.address}</strong>
          {distance !== null && <span className={styles['distance']}>{formatDistance(distance, language)}</span>}
        </span>
        {facts.summary !== '' && <span>{facts.summary}</span>}
        <span className={styles['marks']}>
          {facts.status && (
            <StatusBadge shape={facts.status.shape} label={facts.status.label[language]} double={facts.offensive} />
          )}
          {(urgent || facts.priority === 'high') && (
            <PriorityWord level={urgent ? 'urgent' : 'high'}>
              {say(urgent ? 'priorityUrgent' : 'priorityHigh')}
            </PriorityWord>
          )}
          {facts.offensive && <span className={styles['mark']}>{say('offensive')}</span>}
          {facts.late && (
            <span className={styles['late']}>
              <IconClockExclamation aria-hidden="true" size={20} /> {say('late')}
            </span>
          )}
        </span>
        <span className={styles['small']}>
          {facts.createdAt !== null && <span>{say('age', { age: formatAge(facts.createdAt, now, language) })}</span>}
          {recurrence === 'counting' ? (
            // Holds the room that the answer takes, so that no card grows under a finger.
            <span className={styles['room']} aria-hidden="true">
              {say('recurrence', { n: 1 })}
            </span>
          ) : (
            recurrence !== undefined && (
              <span className={recurrence > 1 ? styles['mark'] : undefined}>
                {say('recurrence', { n: recurrence })}
              </span>
            )
          )}
          {record.pending > 0 && (
            <span className={styles['icon']}>
              <IconDeviceTablet aria-hidden="true" size={20} /> {say('notSent')}
            </span>
          )}
          {record.conflicts.length > 0 && (
            <span className={styles['late']}>
              <IconAlertTriangle aria-hidden="true" size={20} /> {say('conflict', { n: record.conflicts.length })}
            </span>
          )}
          {record.doubtful && <span className={styles['mark']}>{say('doubtful')}</span>}
        </span>
      </span>
    </Link>
  );
}

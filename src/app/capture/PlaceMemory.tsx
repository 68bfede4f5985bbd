import { IconHistory } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Kind } from '../../domain/kind.ts';
import type { PlaceMemory as Memory } from '../../domain/placeMemory.ts';
import { PhotoThumb } from '../map/PhotoThumb.tsx';
import { pointIn } from '../map/pointIn.ts';
import { valueText } from '../map/valueText.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate, formatDistance } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import styles from './PlaceMemory.module.css';
import { takeUp } from './takeUp.ts';
import type { OpenDraft } from './useDraft.ts';
import { usePlaceMemory } from './usePlaceMemory.ts';
import { useCaptureWords } from './words.ts';

type Props = { readonly open: OpenDraft; readonly kind: Kind };

/** What was done, in a breath: what it was, on what, how large, how it was removed. */
function useDone(kind: Kind): (memory: Memory) => string {
  const language = useLanguage((state) => state.language);
  return ({ last, lasting }) =>
    kind.fields
      .filter(({ name, requiredIn }) => kind.summary.includes(name) || (requiredIn && name in lasting))
      .map((field) => valueText(field, last.fields[field.name], language))
      .filter((text) => text !== '')
      .join(' · ');
}

/**
 * What this place remembers, with no network: how often somebody came, what was done last, with its photos. One press
 * takes up again what belongs to the place. It has its height before it has anything to say: nothing moves under a
 * finger.
 */
export function PlaceMemory({ open, kind }: Props) {
  const { draft, update } = open;
  const say = useCaptureWords();
  const done = useDone(kind);
  const here = useRef<HTMLElement>(null);
  const point = pointIn(draft.fields);
  const memory = usePlaceMemory(point, kind);
  const { links } = draft.fields;
  const taken = memory ? Array.isArray(links) && links.includes(memory.last.id) : false;
  const fields = Object.keys(memory?.lasting ?? {}).filter((name) => name in draft.fields);
  return (
    <section ref={here} className={styles['memory']} aria-label={say('memory')} tabIndex={-1}>
      {memory ? (
        <>
          <span className={styles['photos']}>
            {memory.photos.length === 0 ? (
              <PhotoThumb sha256={null} alt="" />
            ) : (
              memory.photos.map((photo) => (
                <PhotoThumb
                  key={`${photo.sha256} ${photo.role}`}
                  sha256={photo.sha256}
                  alt={say('memoryPhoto', { role: say(photo.role).toLowerCase(), date: formatDate(photo.takenAt) })}
                />
              ))
            )}
          </span>
          <div className={styles['text']}>
            <p className={styles['count']}>
              <strong>{say('memoryEnded', { n: memory.ended })}</strong>
              {memory.open > 0 && `, ${say('memoryOpen', { n: memory.open })}`}
            </p>
            {typeof memory.lasting['address'] === 'string' && (
              <p className={styles['where']}>
                {say('memoryWhere', {
                  address: memory.lasting['address'],
                  metres: formatDistance(Math.round(memory.metres)),
                })}
              </p>
            )}
            <p className={styles['last']}>
              {say('memoryLast', { date: formatDate(memory.lastAt), what: done(memory) })}
            </p>
          </div>
          {taken ? (
            <p role="status" className={styles['taken']}>
              {say('memoryTaken', { n: fields.length })}
            </p>
          ) : (
            <Button
              icon={<IconHistory />}
              wide
              onClick={() => {
                update((before) => takeUp(before, memory));
                here.current?.focus();
              }}
            >
              {say('memoryTake')}
            </Button>
          )}
        </>
      ) : (
        <p role="status" className={styles['none']}>
          {say(point === null ? 'memoryWaits' : memory === null ? 'memoryNone' : 'memoryReads')}
        </p>
      )}
    </section>
  );
}

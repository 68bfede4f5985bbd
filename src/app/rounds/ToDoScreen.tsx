import { IconX } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import type { Draft } from '../../device/device.ts';
import { useNow } from '../map/useNow.ts';
import type { Position } from '../map/usePosition.ts';
import { usePosition } from '../map/usePosition.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { formatNumber } from '../words/format.ts';
import { Disputes } from './Disputes.tsx';
import { DraftCard } from './DraftCard.tsx';
import { ToDoItem } from './ToDoItem.tsx';
import { useGrowing } from './useGrowing.ts';
import { usePatience } from './usePatience.ts';
import { useReturnToForm } from './useReturnToForm.ts';
import type { ToDo } from './useToDo.ts';
import { useToDo } from './useToDo.ts';
import type { SayRounds } from './words.ts';
import { useRoundsWords } from './words.ts';
import styles from './ToDoScreen.module.css';

/** Milliseconds that the list waits for a first position; most devices know where they were. */
const FIRST_POSITION = 600;

/** Why the list is not sorted by distance; '' where it is, or need not be. */
function positionText(position: Position, order: ToDo['order'], say: SayRounds): string {
  if (order !== 'newest') return '';
  if (position.state === 'asking') return say('asking');
  if (position.state === 'denied') return say('denied');
  return position.state === 'unavailable' ? say('unavailable') : '';
}

function listTitle({ order, records, more }: ToDo, text: string, say: SayRounds): string {
  if (order === 'near') return say('near');
  if (order === 'newest') return say('newest');
  const n = records?.length ?? 0;
  return more ? say('foundAtLeast', { n: formatNumber(n, 0), text }) : say('found', { n, text });
}

type DraftsProps = { readonly drafts: readonly Draft[]; readonly now: number };

function Drafts({ drafts, now }: DraftsProps) {
  const say = useRoundsWords();
  return (
    <section aria-label={say('drafts')}>
      <ul className={styles['list']}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftCard draft={draft} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Home: forms left half-way, then what is to do, nearest first. */
export function ToDoScreen() {
  useReturnToForm();
  const device = useDevice();
  const say = useRoundsWords();
  const now = useNow();
  const drafts = useLive(device.drafts);
  const disputes = useLive(device.disputes);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const position = usePosition();
  const here = position.state === 'ok' ? position.point : null;
  const { limit, grow } = useGrowing(text);
  const awaited = usePatience(FIRST_POSITION) && position.state === 'asking';
  const toDo = useToDo(text, here, awaited, limit);
  const arriving = useLive(device.delivery)?.arriving;
  // The first ones are on their way: to say that there is nothing to do would be wrong.
  const records = arriving && toDo.records?.length === 0 ? undefined : toDo.records;
  const title = listTitle(toDo, text, say);
  const why = positionText(position, toDo.order, say);

  return (
    <Page title={say('title')}>
      <div className={styles['screen']}>
        <div role="search" className={styles['search']}>
          <TextField
            type="search"
            label={say('search')}
            enterKeyHint="search"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={setTyped}
          />
          {typed !== '' && (
            <IconButton
              label={say('clearSearch')}
              icon={<IconX />}
              onClick={() => {
                setTyped('');
              }}
            />
          )}
        </div>
        {/* All at once: a card that comes late would push the others from under a finger. */}
        {!(drafts && disputes) ? (
          <Skeleton label={say('loading')} lines={6} />
        ) : (
          <>
            {disputes.length > 0 && <Disputes disputes={disputes} />}
            {drafts.length > 0 && <Drafts drafts={drafts} now={now} />}
            <section className={styles['found']} aria-labelledby="todo-list">
              <h2 id="todo-list">{title}</h2>
              <p role="status" className={styles['why']}>
                {text !== '' ? <span className={styles['said']}>{title}</span> : why}
              </p>
              {!records && <Skeleton label={say('loading')} lines={6} />}
              {records?.length === 0 && (
                <EmptyState title={say(text === '' ? 'empty' : 'emptySearch')}>
                  {say(text === '' ? 'emptyNext' : 'emptySearchNext')}
                </EmptyState>
              )}
              <ul className={styles['list']}>
                {records?.map((record) => (
                  <ToDoItem key={record.id} record={record} now={now} here={here} />
                ))}
              </ul>
              {toDo.more && (
                <Button wide onClick={grow}>
                  {say('more')}
                </Button>
              )}
            </section>
          </>
        )}
      </div>
    </Page>
  );
}

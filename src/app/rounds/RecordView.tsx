import { IconDeviceTablet, IconPencil } from '@tabler/icons-react';
import type { LocalIntervention } from '../../device/device.ts';
import type { Session } from '../../device/desk/wireTypes.ts';
import type { Kind } from '../../domain/kind.ts';
import { statusOf } from '../../domain/kinds/index.ts';
import { textOf } from '../../domain/intervention.ts';
import { cardFacts } from '../map/cardFacts.ts';
import { useNow } from '../map/useNow.ts';
import { useMapWords } from '../map/words.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Button } from '../ui/Button.tsx';
import { DefinitionList } from '../ui/DefinitionList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PriorityWord } from '../ui/PriorityWord.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { formatDateTime } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { CommentsSection } from './CommentsSection.tsx';
import { Conflicts } from './Conflicts.tsx';
import { factsOf } from './facts.ts';
import { NextStep } from './NextStep.tsx';
import { OtherSteps } from './OtherSteps.tsx';
import { RecordPhotos } from './RecordPhotos.tsx';
import { stepsAfter } from './steps.ts';
import { useSteps } from './useSteps.ts';
import { useRoundsWords } from './words.ts';
import styles from './RecordView.module.css';

type Props = { readonly record: LocalIntervention; readonly kind: Kind; readonly session: Session };

/** Photos, next step, facts, comments and history of one intervention. */
export function RecordView({ record, kind, session }: Props) {
  const { intervention } = record;
  const device = useDevice();
  const say = useRoundsWords();
  const sayMap = useMapWords();
  const language = useLanguage((state) => state.language);
  const now = useNow();
  const drafts = useLive(device.drafts);
  const waiting = useLive(device.waiting);
  const { busy, said, change, step, photoThen, edit } = useSteps(record, kind, say);
  const facts = cardFacts(record, now, language);
  const steps = stepsAfter(kind, textOf(intervention, 'status'), session.user.role);
  const isClosed = statusOf(kind, textOf(intervention, 'status'))?.phase === 'closed';
  // Taking closed work up again is no next step: it is there, and not under the thumb.
  const next = isClosed && steps[0]?.phase !== 'closed' ? undefined : steps[0];
  const others = steps.filter((each) => each !== next);
  const asksPhoto = next?.phase === 'closed' && !intervention.photos.some((photo) => photo.role === 'after');
  const known = new Map([...session.people, ...session.sectors].map(({ id, name }) => [id, name]));
  const names = (id: string): string => known.get(id) ?? say('someone');
  const hasDraft = drafts?.some((draft) => draft.id === record.id) ?? false;
  const urgent = facts.priority === 'urgent';

  return (
    <Page narrow title={facts.address === '' ? say('noAddress') : facts.address}>
      <div className={styles['record']}>
        <p className={styles['marks']}>
          {facts.status && (
            <StatusBadge shape={facts.status.shape} label={facts.status.label[language]} double={facts.offensive} />
          )}
          {(urgent || facts.priority === 'high') && (
            <PriorityWord level={urgent ? 'urgent' : 'high'}>
              {sayMap(urgent ? 'priorityUrgent' : 'priorityHigh')}
            </PriorityWord>
          )}
          {facts.offensive && <strong>{sayMap('offensive')}</strong>}
          {facts.late && <strong className={styles['late']}>{sayMap('late')}</strong>}
          {record.doubtful && <strong>{sayMap('doubtful')}</strong>}
        </p>
        <p className={styles['sync']}>
          <IconDeviceTablet aria-hidden="true" size={20} />
          {record.pending > 0 ? say('pending', { n: record.pending }) : say('received')}
        </p>
        {intervention.deleted && <Notice tone="warning">{say('deletedRecord')}</Notice>}
        {said && (
          <Notice tone={said.tone} live>
            {said.sentence}
          </Notice>
        )}
        <Conflicts
          kind={kind}
          conflicts={record.conflicts}
          names={names}
          busy={busy}
          onChoose={(conflict, value) => {
            void change({ settle: { conflict: conflict.id, value } }, (time) => say('conflictSettled', { time }));
          }}
        />
        <section className={styles['part']} aria-label={say('photos')}>
          <h2>{say('photos')}</h2>
          <RecordPhotos
            photos={intervention.photos}
            waiting={waiting?.find((item) => item.intervention === record.id)?.photos ?? []}
          />
        </section>
        {!intervention.deleted && (
          <OtherSteps
            steps={others}
            isClosed={isClosed}
            busy={busy}
            onStep={(status) => {
              void step(status);
            }}
          />
        )}
        <section className={styles['part']} aria-label={say('facts')}>
          <div className={styles['head']}>
            <h2>{say('facts')}</h2>
            <Button
              icon={<IconPencil />}
              busy={busy}
              onClick={() => {
                void edit();
              }}
            >
              {say(hasDraft ? 'resumeEdit' : 'edit')}
            </Button>
          </div>
          <DefinitionList
            items={factsOf(kind, intervention, names, say, language).map(({ name, term, value }) => ({
              key: name,
              term,
              value,
            }))}
          />
        </section>
        <CommentsSection
          intervention={record.id}
          comments={intervention.comments}
          names={names}
          onAdd={(comment) => change({ comment }, (time) => say('commentKept', { time }))}
        />
        <section className={styles['part']} aria-label={say('history')}>
          <h2>{say('history')}</h2>
          <ol className={styles['trail']}>
            {intervention.trail.map((event) => {
              const status = statusOf(kind, event.status);
              return (
                <li key={event.edit}>
                  {say('historyLine', {
                    status: status?.label[language] ?? event.status,
                    name: names(event.author),
                    at: formatDateTime(event.at, language),
                  })}
                </li>
              );
            })}
          </ol>
        </section>
        {next && !intervention.deleted && (
          <NextStep
            next={next}
            asksPhoto={asksPhoto}
            busy={busy}
            onStep={(status) => {
              void step(status);
            }}
            onPhoto={(file) => {
              void photoThen(next, file);
            }}
          />
        )}
      </div>
    </Page>
  );
}

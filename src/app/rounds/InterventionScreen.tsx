import { kindOf } from '../../domain/kinds/index.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { useParam } from '../map/useParam.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { textIn } from '../words/language.ts';
import { RecordView } from './RecordView.tsx';
import { useRoundsWords } from './words.ts';

/** One intervention whole, live. */
export function InterventionScreen() {
  const id = useParam('id');
  const device = useDevice();
  const say = useRoundsWords();
  const record = useLive(device.one(id), id);
  const session = useLive(device.session);
  const kind = record ? kindOf(record.intervention.kind, record.intervention.kindVersion) : null;

  if (record === undefined || !session) {
    return (
      <Page title={say('opening')}>
        <Skeleton label={say('opening')} lines={6} />
      </Page>
    );
  }
  if (record === null || !kind) {
    return (
      <Page title={say('notHere')} narrow>
        <EmptyState
          title={textIn(sentenceOf(record === null ? 'intervention-not-here' : 'edit-kind-unknown'))}
          action={
            <LinkButton to="/" variant="primary">
              {say('backToList')}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  return <RecordView key={id} record={record} kind={kind} session={session} />;
}

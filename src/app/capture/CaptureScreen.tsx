import { kindOf } from '../../domain/kinds/index.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { textIn } from '../words/language.ts';
import { CaptureForm } from './CaptureForm.tsx';
import { useParam } from '../map/useParam.ts';
import { useDraft } from './useDraft.ts';
import { useCaptureWords } from './words.ts';

/** The form of a draft, new or of an existing intervention: the draft's id is the intervention's. */
export function CaptureScreen() {
  const id = useParam('draft');
  return <OpenForm key={id} id={id} />;
}

function OpenForm({ id }: { readonly id: string }) {
  const device = useDevice();
  const say = useCaptureWords();
  const form = useDraft(id);
  const record = useLive(device.one(id), id);

  if (form.state === 'gone' || (form.state === 'open' && !kindOf(form.draft.kind, form.draft.kindVersion))) {
    const code = form.state === 'gone' ? 'draft-gone' : 'edit-kind-unknown';
    return (
      <Page title={say('goneTitle')} narrow>
        <EmptyState
          title={textIn(sentenceOf(code))}
          action={
            <LinkButton to="/" variant="primary">
              {say('backToList')}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  const kind = form.state === 'open' ? kindOf(form.draft.kind, form.draft.kindVersion) : null;
  if (form.state !== 'open' || record === undefined || !kind) {
    return (
      <Page title={say('loading')} narrow>
        <Skeleton label={say('loading')} lines={6} />
      </Page>
    );
  }
  return <CaptureForm open={form} kind={kind} record={record?.intervention ?? null} />;
}

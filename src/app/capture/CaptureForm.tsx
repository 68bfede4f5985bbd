import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import type { FieldValue, Intervention } from '../../domain/intervention.ts';
import type { Field, Kind } from '../../domain/kind.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { useDevice } from '../shell/useDevice.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { textIn, useLanguage } from '../words/language.ts';
import { FieldInput } from './FieldInput.tsx';
import { fieldsShown } from './fieldsShown.ts';
import { FormEnd } from './FormEnd.tsx';
import { formStatus } from './formStatus.ts';
import { KeptLine } from './KeptLine.tsx';
import { useLastUsed } from './lastUsed.ts';
import { MoreFields } from './MoreFields.tsx';
import { PhotosSection } from './PhotosSection.tsx';
import { PlaceMemory } from './PlaceMemory.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import type { OpenDraft } from './useDraft.ts';
import { useFinish } from './useFinish.ts';
import { focusField, useFormPlace } from './useFormPlace.ts';
import { usePhotoKeeping } from './usePhotoKeeping.ts';
import { useCaptureWords } from './words.ts';
import styles from './CaptureForm.module.css';

type Props = {
  readonly open: OpenDraft;
  readonly kind: Kind;
  /** The record being changed; null for a new one. */
  readonly record: Intervention | null;
};

const NO_OPTIONS: readonly string[] = [];

/** The form of one intervention: photo, place, what its kind asks, comment, end. */
export function CaptureForm({ open, kind, record }: Props) {
  const { draft, update, kept } = open;
  const device = useDevice();
  const navigate = useNavigate();
  const say = useCaptureWords();
  const language = useLanguage((state) => state.language);
  const used = useLastUsed();
  const form = useRef<HTMLDivElement>(null);
  const keeping = usePhotoKeeping(open);
  const noteFocus = useFormPlace(form, open);
  const isNew = draft.baseRev === 0 && !record;
  const status = formStatus(kind, draft, record);
  const finished = useCallback(
    (id: string) => {
      void navigate({ to: '/interventions/$id', params: { id }, replace: true });
    },
    [navigate],
  );
  const finish = useFinish(kind, open, finished);
  const leave = (): void => {
    void navigate({ to: '/' });
  };
  const set = (field: string, value: FieldValue): void => {
    update((before) => ({ ...before, fields: { ...before.fields, [field]: value } }));
  };
  const errors = useMemo(
    () => new Map(finish.problems.map(({ field, code }) => [field, sentenceOf(code)[language]])),
    [finish.problems, language],
  );
  const asked = finish.asked ?? status.target;
  const draw = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={draft.fields[field.name]}
      error={errors.get(field.name) ?? null}
      required={field.requiredIn?.includes(asked) ?? false}
      used={used[`${kind.id}.${field.name}`] ?? NO_OPTIONS}
      onChange={(value) => {
        set(field.name, value);
      }}
    />
  );
  const labelOf = (name: string): string => {
    if (name === 'point') return say('place');
    if (name === 'status') return say('statusField');
    const field = kind.fields.find((each) => each.name === name);
    return field ? textIn(field.label, language) : name;
  };
  const address = typeof draft.fields['address'] === 'string' ? draft.fields['address'] : '';
  const title = isNew
    ? say('newTitle', { noun: textIn(kind.noun, language) })
    : address === ''
      ? say('editTitleBare')
      : say('editTitle', { address });
  const more = fieldsShown(kind, 'more', draft.fields);
  // A photo added here may have come back with the record meanwhile: it is shown once.
  const recorded = (record?.photos ?? []).filter(
    (photo) => !draft.photos.some((each) => each.sha256 === photo.sha256 && each.role === photo.role),
  );
  const hasBefore = [...recorded, ...draft.photos].some((photo) => photo.role === 'before');
  const firstRole = isNew && !hasBefore ? 'before' : 'after';

  return (
    <div
      ref={form}
      className={styles['form']}
      onFocus={(event) => {
        noteFocus(event.target);
      }}
    >
      <header className={styles['head']}>
        <PageTitle>{title}</PageTitle>
        <KeptLine
          kept={kept}
          onRetry={() => {
            update((before) => ({ ...before }));
          }}
        />
      </header>
      {finish.problems.length > 0 && (
        <ProblemSummary
          problems={finish.problems}
          tries={finish.tries}
          labelOf={labelOf}
          onGo={(field) => {
            if (form.current) focusField(form.current, field);
          }}
        />
      )}
      <PhotosSection
        photos={draft.photos}
        recorded={recorded}
        keeping={keeping}
        firstRole={firstRole}
        onRemove={(photo) => {
          update((before) => ({ ...before, photos: before.photos.filter((each) => each !== photo) }));
        }}
      />
      <PlaceSection open={open} error={errors.get('point') ?? null} />
      {isNew && <PlaceMemory open={open} kind={kind} />}
      <section className={styles['fields']} aria-label={say('details')}>
        <h2>{say('details')}</h2>
        {fieldsShown(kind, 'main', draft.fields).map(draw)}
      </section>
      {more.length > 0 && (
        <MoreFields count={more.length} startOpen={more.some((field) => field.name === draft.focus)}>
          {more.map(draw)}
        </MoreFields>
      )}
      <div data-field="comment">
        <TextArea
          label={say('comment')}
          name="comment"
          value={draft.comment}
          maxLength={4000}
          onChange={(comment) => {
            update((before) => ({ ...before, comment }));
          }}
        />
      </div>
      <FormEnd
        kind={kind}
        isNew={isNew}
        status={status}
        finish={finish}
        photoBusy={keeping.busy !== null}
        onKeepStatus={() => {
          set('status', status.changedFrom?.value ?? status.target);
        }}
        onLeave={leave}
        onDiscard={() => {
          void device.discardDraft(draft.id).then(leave);
        }}
      />
    </div>
  );
}

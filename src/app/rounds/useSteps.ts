import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Draft, LocalIntervention, Outcome } from '../../device/device.ts';
import type { Kind, Status } from '../../domain/kind.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { useDevice } from '../shell/useDevice.ts';
import { formatTimeWithSeconds } from '../words/format.ts';
import { textIn } from '../words/language.ts';
import { fieldsFor, lackingFor } from './steps.ts';
import type { SayRounds } from './words.ts';

type Change = Parameters<ReturnType<typeof useDevice>['change']>[1];

/** What became of the last press: a sentence. */
export type Said = { readonly tone: 'success' | 'danger'; readonly sentence: string };

export type Steps = {
  readonly busy: boolean;
  readonly said: Said | null;
  /** Keeps a change; true once it is durable. */
  readonly change: (change: Change, kept: (time: string) => string) => Promise<boolean>;
  /** Gives the status at once, or opens the form on what it still asks for. */
  readonly step: (status: Status) => Promise<void>;
  /** Keeps a photo of the finished work, then goes on to the form that finishes it. */
  readonly photoThen: (status: Status, file: File) => Promise<void>;
  readonly edit: () => Promise<void>;
};

/** Everything the intervention's screen does, one press each. */
export function useSteps(record: LocalIntervention, kind: Kind, say: SayRounds): Steps {
  const device = useDevice();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const { id, intervention } = record;

  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true);
    setSaid(null);
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  };
  const failed = (code: string): void => {
    setSaid({ tone: 'danger', sentence: say('changeFailed', { sentence: textIn(sentenceOf(code)) }) });
  };
  const keep = async (change: Change, kept: (time: string) => string): Promise<boolean> => {
    const outcome = await device.change(id, change);
    if (!outcome.ok) failed(outcome.code);
    else setSaid({ tone: 'success', sentence: kept(formatTimeWithSeconds(outcome.value)) });
    return outcome.ok;
  };
  const openForm = async (change: (draft: Draft) => Draft): Promise<void> => {
    const draft: Outcome<Draft> = await device.editDraft(id);
    if (!draft.ok) {
      failed(draft.code);
      return;
    }
    const next = change(draft.value);
    if (next !== draft.value) {
      const kept = await device.keepDraft(next);
      if (!kept.ok) {
        failed(kept.code);
        return;
      }
    }
    await navigate({ to: '/interventions/nouvelle/$draft', params: { draft: id } });
  };
  const towards = (draft: Draft, status: string): Draft => {
    const fields = fieldsFor(kind, draft.fields, status);
    const missing = lackingFor(kind, draft.fields, status)[0]?.field ?? null;
    return { ...draft, fields, focus: missing, scroll: 0 };
  };

  return {
    busy,
    said,
    change: (change, kept) => during(() => keep(change, kept)),
    step: (status) =>
      during(async () => {
        if (lackingFor(kind, intervention.fields, status.value).length > 0) {
          await openForm((draft) => towards(draft, status.value));
          return;
        }
        const { fields } = intervention;
        const next = fieldsFor(kind, fields, status.value);
        const changed = Object.entries(next).filter(([field, value]) => fields[field] !== value);
        await keep({ fields: Object.fromEntries(changed) }, (time) => say('changeKept', { time }));
      }),
    photoThen: (status, file) =>
      during(async () => {
        const draft = await device.editDraft(id);
        if (!draft.ok) {
          failed(draft.code);
          return;
        }
        const photo = await device.keepPhoto(id, file, 'after', null);
        if (!photo.ok) {
          setSaid({
            tone: 'danger',
            sentence: say('photoFailed', { sentence: textIn(sentenceOf(photo.code)) }),
          });
          return;
        }
        const { value } = photo;
        await openForm((before) => {
          const others = before.photos.filter((each) => each.sha256 !== value.sha256);
          return { ...towards(before, status.value), photos: [...others, value] };
        });
      }),
    edit: () => during(() => openForm((draft) => draft)),
  };
}

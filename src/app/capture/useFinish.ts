import { useCallback, useState } from 'react';
import { newId } from '../../device/newId.ts';
import type { Comment, FieldValue } from '../../domain/intervention.ts';
import type { Kind } from '../../domain/kind.ts';
import type { FieldProblem } from '../../domain/validate.ts';
import { validate } from '../../domain/validate.ts';
import type { Draft } from '../../device/device.ts';
import { useDevice } from '../shell/useDevice.ts';
import { rememberUsed } from './lastUsed.ts';
import { submittedFields } from './submittedFields.ts';
import type { OpenDraft } from './useDraft.ts';

type Fields = { readonly [field: string]: FieldValue };

export type Finish = {
  /** Status that was asked for and not yet reached; null: nobody tried. */
  readonly asked: string | null;
  /** Tries so far: each puts the focus on what is missing. */
  readonly tries: number;
  /** What the form lacks for the status asked for, as it stands now. */
  readonly problems: readonly FieldProblem[];
  readonly busy: boolean;
  /** Code of the problem with which the device refused; null where it did not. */
  readonly refused: string | null;
  /** Finishes the form in this status, or says what is missing. */
  readonly finish: (status: string) => void;
};

function fieldsIn(kind: Kind, draft: Draft, status: string): Fields {
  return submittedFields(kind, { ...draft.fields, status }, draft.baseRev === 0);
}

function commentsOf({ comment, author }: Draft): readonly Comment[] {
  const text = comment.trim();
  const at = Date.now();
  return text === '' ? [] : [{ id: newId(at), author, at, text }];
}

/** The end of a form: checked here for the screen, then once more and for good by the device. */
export function useFinish(kind: Kind, { draft, latest }: OpenDraft, onFinished: (id: string) => void): Finish {
  const device = useDevice();
  const [asked, setAsked] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const finish = useCallback(
    (status: string) => {
      const now = latest();
      const fields = fieldsIn(kind, now, status);
      setAsked(status);
      setRefused(null);
      if (validate(kind, fields).length > 0) {
        setTries((before) => before + 1);
        return;
      }
      setBusy(true);
      void device
        .finish({ draft: now.id, fields, photos: now.photos, comments: commentsOf(now) })
        .then((outcome) => {
          if (!outcome.ok) {
            setRefused(outcome.code);
            return;
          }
          rememberUsed(kind, fields);
          onFinished(now.id);
        })
        .finally(() => {
          setBusy(false);
        });
    },
    [device, kind, latest, onFinished],
  );
  const problems = asked === null ? [] : validate(kind, fieldsIn(kind, draft, asked));
  return { asked, tries, problems, busy, refused, finish };
}

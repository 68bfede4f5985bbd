import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../device/device.ts';
import { useDevice } from '../shell/useDevice.ts';

/** Whether what is on the screen is on the device: said only once the device has answered. */
export type Kept =
  | { readonly state: 'saving' }
  | { readonly state: 'kept'; readonly at: number }
  | { readonly state: 'refused'; readonly code: string };

export type Change = (draft: Draft) => Draft;

export type OpenDraft = {
  readonly state: 'open';
  readonly draft: Draft;
  readonly kept: Kept;
  /** Changes the form and hands it to the device in the same breath. */
  readonly update: (change: Change) => void;
  /** The same for where the agent is in the form (focus, scroll): kept at once, drawn by nobody. */
  readonly note: (change: Change) => void;
  /** The form as it is now, even between two renders. */
  readonly latest: () => Draft;
};
export type DraftForm = { readonly state: 'loading' | 'gone' } | OpenDraft;

/** A form on the device: every change is kept at once, in order, and what was kept comes back. */
export function useDraft(id: string): DraftForm {
  const device = useDevice();
  const [shown, setShown] = useState<Draft | null | undefined>(undefined);
  const [kept, setKept] = useState<Kept>({ state: 'saving' });
  const latest = useRef<Draft | null>(null);
  const asked = useRef(0);

  const keep = useCallback(
    (change: Change): Draft | null => {
      if (!latest.current) return null;
      const next = change(latest.current);
      if (next === latest.current) return null;
      latest.current = next;
      const turn = (asked.current += 1);
      void device.keepDraft(next).then((outcome) => {
        // An older answer says nothing of what is on the screen now, except that the device refuses.
        if (turn !== asked.current && outcome.ok) return;
        setKept(outcome.ok ? { state: 'kept', at: outcome.value } : { state: 'refused', code: outcome.code });
      });
      return next;
    },
    [device],
  );
  const update = useCallback(
    (change: Change) => {
      const next = keep(change);
      if (!next) return;
      setShown(next);
      setKept((before) => (before.state === 'refused' ? before : { state: 'saving' }));
    },
    [keep],
  );
  const note = useCallback(
    (change: Change) => {
      keep(change);
    },
    [keep],
  );
  useEffect(() => {
    let left = false;
    void device.draft(id).then((draft) => {
      if (left) return;
      latest.current = draft;
      setShown(draft);
      if (!draft) return;
      setKept({ state: 'kept', at: draft.keptAt });
      keep((before) => ({ ...before, onScreen: true }));
    });
    return () => {
      left = true;
      // The agent went elsewhere in the app. A kill runs none of this: the app then opens with the form.
      keep((before) => ({ ...before, onScreen: false }));
    };
  }, [device, id, keep]);
  const read = useCallback(() => {
    if (!latest.current) throw new Error('a form that is not open was read');
    return latest.current;
  }, []);

  if (shown === undefined) return { state: 'loading' };
  if (shown === null) return { state: 'gone' };
  return { state: 'open', draft: shown, kept, update, note, latest: read };
}

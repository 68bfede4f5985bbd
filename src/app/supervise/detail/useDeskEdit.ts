import { useState } from 'react';
import { desk } from '../../../device/desk/desk.ts';
import type { DeskEdit } from '../../../device/desk/wireTypes.ts';

export type EditState =
  | { readonly at: 'rest' }
  | { readonly at: 'saving' }
  | { readonly at: 'saved'; readonly result: string }
  | { readonly at: 'failed'; readonly code: string };

export type DeskEdits = {
  readonly state: EditState;
  /** True once the back office has kept the edit. */
  readonly send: (edit: DeskEdit) => Promise<boolean>;
};

/** Sends edits of one intervention to the back office, one at a time. */
export function useDeskEdit(id: string, onDone: () => void): DeskEdits {
  const [state, setState] = useState<EditState>({ at: 'rest' });
  const send = async (edit: DeskEdit): Promise<boolean> => {
    setState({ at: 'saving' });
    const outcome = await desk.edit(id, edit);
    if (!outcome.ok) {
      setState({ at: 'failed', code: outcome.code });
      return false;
    }
    const { result, code } = outcome.value;
    const kept = result !== 'rejected' && result !== 'retry';
    setState(kept ? { at: 'saved', result } : { at: 'failed', code: code ?? 'internal-error' });
    // Even a refusal says that the record has changed since it was read.
    onDone();
    return kept;
  };
  return { state, send };
}

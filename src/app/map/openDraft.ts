import { readStored, writeStored } from '../words/stored.ts';

const KEY = 'sillage-open-draft';

/** Id of the form that stood open when the app was last closed or killed; undefined when the agent had left it. */
export function openDraft(): string | undefined {
  const id = readStored(KEY);
  return id === undefined || id === '' ? undefined : id;
}

/** Remembers which form is open; null: the agent left it. */
export function rememberOpenDraft(id: string | null): void {
  writeStored(KEY, id ?? '');
}

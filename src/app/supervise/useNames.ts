import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import type { Names } from './labels.ts';

/** Shown for the moment in which the session is read: an id would look like an answer. */
const SOON = '…';

/** Names of the people and sectors of the session; an unknown id is shown as it is. */
export function useNames(): Names {
  const session = useLive(useDevice().session);
  if (session === undefined) return () => SOON;
  const known = new Map([...(session?.people ?? []), ...(session?.sectors ?? [])].map(({ id, name }) => [id, name]));
  return (id) => known.get(id) ?? id;
}

import { useCallback } from 'react';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import type { Names } from './labels.ts';

/** Names of the people and sectors of the session; an unknown id is shown as it is. */
export function useNames(): Names {
  const session = useLive(useDevice().session);
  return useCallback(
    (id) =>
      session?.people.find((person) => person.id === id)?.name ??
      session?.sectors.find((sector) => sector.id === id)?.name ??
      id,
    [session],
  );
}

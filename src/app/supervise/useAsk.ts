import { useEffect, useEffectEvent, useState } from 'react';
import type { Asked, AskWith } from '../../device/desk/createQuery.ts';
import { createQuery } from '../../device/desk/createQuery.ts';
import { useLive } from '../shell/useLive.ts';

const WAITING = { value: undefined, code: null, loading: true } as const;

/** Asks the back office, and again each time the key changes; `reload` asks the same once more. */
export function useAsk<T>(key: string, ask: AskWith<T>): Asked<T> & { readonly reload: () => void } {
  const [query] = useState(() => createQuery<T>(null));
  const askNow = useEffectEvent(() => {
    query.ask(ask);
  });
  const asked = useLive(query.live);
  useEffect(() => {
    askNow();
  }, [key, query]);
  return { ...(asked ?? WAITING), reload: query.reload };
}

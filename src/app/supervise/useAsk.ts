import { useEffect, useEffectEvent, useState } from 'react';
import type { Asked, AskWith } from '../../device/desk/createQuery.ts';
import { createQuery } from '../../device/desk/createQuery.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';

const WAITING = { value: undefined, code: null, loading: true } as const;

/** Milliseconds in which changes are gathered before the same is asked again. */
const GATHERED = 800;
/** And so many times as long as the answer takes: what is costly is not asked all the time. */
const REST = 10;

/**
 * Asks the back office, again each time the key changes, and quietly when something changed there; `reload` asks the
 * same once more.
 */
export function useAsk<T>(key: string, ask: AskWith<T>): Asked<T> & { readonly reload: () => void } {
  const [query] = useState(() => createQuery<T>(null));
  const askNow = useEffectEvent(() => {
    query.ask(ask);
  });
  const device = useDevice();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = device.changes(() => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          query.refresh();
        },
        Math.max(GATHERED, REST * query.took()),
      );
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [device, query]);
  const asked = useLive(query.live);
  useEffect(() => {
    askNow();
  }, [key, query]);
  return { ...(asked ?? WAITING), reload: query.reload };
}

import { useEffect, useState } from 'react';
import type { Live } from '../../device/device.ts';

/**
 * The newest value of a live query; undefined until the first one (or while `live` is null).
 * Give a `key` when `live` is made anew at each render: it is then followed only when the key changes:
 * `useLive(device.one(id), id)`.
 */
export function useLive<T>(live: Live<T> | null, key?: string): T | undefined {
  const [followed, setFollowed] = useState({ live, key });
  const changed = key === undefined ? followed.live !== live : followed.key !== key;
  if (changed) setFollowed({ live, key });
  const source = changed ? live : followed.live;
  const [seen, setSeen] = useState<{ readonly from: Live<T>; readonly value: T } | null>(null);
  useEffect(() => {
    if (!source) return;
    return source((value) => {
      setSeen({ from: source, value });
    });
  }, [source]);
  return seen && seen.from === source ? seen.value : undefined;
}

import { useEffect, useState } from 'react';
import type { StorageHealth } from '../../device/device.ts';
import { useDevice } from './useDevice.ts';

const UNKNOWN: StorageHealth = { persisted: null, usage: null, quota: null, room: 'enough' };

/** The room on this device, asked again when `asOf` changes; null until the first answer. */
export function useStorageHealth(asOf: unknown = null): StorageHealth | null {
  const device = useDevice();
  const [health, setHealth] = useState<StorageHealth | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (value: StorageHealth): void => {
      if (!gone) setHealth(value);
    };
    device.storage().then(show, () => {
      show(UNKNOWN);
    });
    return () => {
      gone = true;
    };
  }, [device, asOf]);
  return health;
}

import { useEffect, useState } from 'react';
import type { StorageHealth } from '../../device/device.ts';
import { useDevice } from '../shell/useDevice.ts';
import { Notice } from '../ui/Notice.tsx';
import { formatBytes } from '../words/format.ts';
import { useDeliveryWords } from './words.ts';
import styles from './DeliveryScreen.module.css';

/** Share of the quota from which the person is warned. */
const NEARLY_FULL = 0.9;

/** Whether this browser can be trusted with the work, in words. */
export function StoragePart() {
  const device = useDevice();
  const say = useDeliveryWords();
  const [health, setHealth] = useState<StorageHealth | null>(null);
  useEffect(() => {
    let left = false;
    void device.storage().then((found) => {
      if (!left) setHealth(found);
    });
    return () => {
      left = true;
    };
  }, [device]);
  const full = health?.usage != null && health.quota != null && health.usage > health.quota * NEARLY_FULL;
  const used = health?.usage == null ? null : formatBytes(health.usage);
  return (
    <section className={styles['part']} aria-label={say('storageTitle')}>
      <h2>{say('storageTitle')}</h2>
      {!health && <p>{say('storageChecking')}</p>}
      {health && (
        <p>
          {health.persisted === null ? say('persistedUnknown') : say(health.persisted ? 'persisted' : 'notPersisted')}
        </p>
      )}
      {used !== null && (
        <p className={styles['figures']}>
          {health?.quota == null
            ? say('usageAlone', { used })
            : say('usage', { used, quota: formatBytes(health.quota) })}
        </p>
      )}
      {full && <Notice tone="warning">{say('nearlyFull')}</Notice>}
    </section>
  );
}

import { useStorageHealth } from '../shell/useStorageHealth.ts';
import { Notice } from '../ui/Notice.tsx';
import { formatBytes } from '../words/format.ts';
import { useDeliveryWords } from './words.ts';
import styles from './DeliveryScreen.module.css';

/** Whether this browser can be trusted with the work, in words. */
export function StoragePart() {
  const say = useDeliveryWords();
  const health = useStorageHealth();
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
      {health?.room === 'low' && <Notice tone="warning">{say('nearlyFull')}</Notice>}
      {health?.room === 'full' && <Notice tone="danger">{say('full')}</Notice>}
    </section>
  );
}

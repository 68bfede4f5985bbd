import type { EnrolledDevice } from '../../device/desk/wireTypes.ts';
import { formatDateTime, formatTime } from '../words/format.ts';
import styles from './admin.module.css';
import { useAdminWords } from './words.ts';

const HALF_DAY = 12 * 3_600_000;

/** The mirror of the device's delivery screen: "4 non envoyées depuis 11:02". `now`: UTC milliseconds. */
export function PendingCell({ device, now }: { readonly device: EnrolledDevice; readonly now: number }) {
  const say = useAdminWords();
  const n = device.pendingEdits + device.pendingPhotos;
  const since = device.oldestPendingAt;
  const pending = (): string => {
    if (n === 0) return say('allSent');
    if (since === null) return say('pendingUnknown', { n });
    // An hour alone would be taken for today's.
    return say('pending', { n, since: now - since < HALF_DAY ? formatTime(since) : formatDateTime(since) });
  };
  return (
    <>
      <span className={n === 0 ? undefined : styles['strong']}>{pending()}</span>
      {device.quarantined > 0 && (
        <span className={styles['alarm']}>{say('quarantined', { n: device.quarantined })}</span>
      )}
      {device.persisted === false && <span className={styles['note']}>{say('notPersisted')}</span>}
    </>
  );
}

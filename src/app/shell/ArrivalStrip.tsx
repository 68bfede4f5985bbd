import type { Delivery } from '../../device/device.ts';
import { Progress } from '../ui/Progress.tsx';
import { formatNumber } from '../words/format.ts';
import styles from './ArrivalStrip.module.css';
import { useShellWords } from './words.ts';

type ArrivalStripProps = {
  readonly arriving: NonNullable<Delivery['arriving']>;
  readonly state: Delivery['state'];
};

/**
 * How far a first sync came, in figures. Above the bar at the bottom: nothing on the screen moves when it appears and
 * goes.
 */
export function ArrivalStrip({ arriving: { received, total }, state }: ArrivalStripProps) {
  const w = useShellWords();
  return (
    <section className={styles['strip']} aria-label={w('arrival')}>
      <Progress
        label={w('arriving')}
        value={received}
        max={total}
        text={w('arrivedOf', { received: formatNumber(received, 0), total: formatNumber(total, 0) })}
      />
      <p className={styles['hint']}>{w(state === 'receiving' || state === 'sending' ? 'workAlready' : 'restLater')}</p>
    </section>
  );
}

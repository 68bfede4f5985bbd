import type { ReactNode } from 'react';
import type { Asked } from '../../device/desk/createQuery.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './desk.module.css';
import { ProblemNotice } from './ProblemNotice.tsx';
import { useSuperviseWords } from './words.ts';

type AskedViewProps<T> = {
  readonly asked: Asked<T> & { readonly reload: () => void };
  readonly children: (value: T) => ReactNode;
};

/** What was asked of the back office: on its way, failed (with the last good answer if there is one), or there. */
export function AskedView<T>({ asked, children }: AskedViewProps<T>) {
  const say = useSuperviseWords();
  const { value, code, loading, reload } = asked;
  return (
    <div className={styles['asked']}>
      {code !== null && <ProblemNotice code={code} stale={value !== undefined} onRetry={reload} />}
      {value === undefined && loading && <Skeleton label={say('loading')} lines={6} />}
      {value !== undefined && (
        <div className={styles['answer']} aria-busy={loading || undefined}>
          {children(value)}
        </div>
      )}
    </div>
  );
}

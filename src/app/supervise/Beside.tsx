import type { ReactNode } from 'react';
import styles from './desk.module.css';

type BesideProps = {
  readonly children: ReactNode;
  /** What stands beside, or null. */
  readonly beside: ReactNode;
};

/** A list and what was chosen in it, side by side; on a narrow screen what was chosen takes the place of the list. */
export function Beside({ children, beside }: BesideProps) {
  return (
    <div className={styles['beside']} data-open={beside !== null || undefined}>
      <div className={styles['list']}>{children}</div>
      {beside}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './BottomBar.module.css';

type BottomBarProps = {
  readonly label: string;
  /** One or two buttons, the primary one last: it stands on the side of the thumb. */
  readonly children: ReactNode;
};

/** What a screen of the field leads to, always within reach of the thumb. */
export function BottomBar({ label, children }: BottomBarProps) {
  return (
    <section className={styles['bar']} aria-label={label} data-bar>
      {children}
    </section>
  );
}

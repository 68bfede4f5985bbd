import type { ReactNode } from 'react';
import styles from './Chip.module.css';

type ChipProps = {
  readonly onPress: () => void;
  /** Absent: a chip that does something and does not stay down. */
  readonly pressed?: boolean;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

/** A small button in a row: a filter, a quick choice. */
export function Chip({ onPress, pressed, icon, children }: ChipProps) {
  return (
    <button type="button" className={styles['chip']} aria-pressed={pressed} onClick={onPress}>
      {icon}
      {children}
    </button>
  );
}

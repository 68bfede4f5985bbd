import type { ReactNode, RefObject } from 'react';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './desk.module.css';

type ScrollTableProps = {
  /** What the table says; read by screen readers. */
  readonly label: string;
  readonly tableRef?: RefObject<HTMLTableElement | null> | undefined;
  /** Its thead and tbody. */
  readonly children: ReactNode;
};

/** A table that scrolls by itself, with the keyboard too. */
export function ScrollTable({ label, tableRef, children }: ScrollTableProps) {
  return (
    <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0}>
      <table className={styles['table']} ref={tableRef}>
        <caption>
          <VisuallyHidden>{label}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </div>
  );
}

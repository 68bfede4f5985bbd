import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Said by screen readers, not shown. */
export function VisuallyHidden({
  as: As = 'span',
  children,
}: {
  readonly as?: 'span' | 'div';
  readonly children: ReactNode;
}) {
  return <As className={styles['hidden']}>{children}</As>;
}

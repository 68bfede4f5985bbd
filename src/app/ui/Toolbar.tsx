import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Toolbar.module.css';

type ToolbarProps = {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A row of controls that belong together; it wraps. */
export function Toolbar({ label, className, children }: ToolbarProps) {
  return (
    <div className={classes(styles['toolbar'], className)} role="group" aria-label={label}>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Figure.module.css';

type FigureProps = {
  /** Already formatted. */
  readonly value: ReactNode;
  readonly unit?: string;
  readonly tone?: 'success' | 'danger' | undefined;
  /** What the figure counts. */
  readonly children: ReactNode;
};

/** A big number, its unit and its words. */
export function Figure({ value, unit, tone, children }: FigureProps) {
  return (
    <div className={styles['figure']}>
      <p className={classes(styles['value'], tone && styles[tone])}>
        {value}
        {unit && <span className={styles['unit']}>&#160;{unit}</span>}
      </p>
      <p className={styles['words']}>{children}</p>
    </div>
  );
}

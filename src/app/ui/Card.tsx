import type { HTMLAttributes } from 'react';
import styles from './Card.module.css';
import { classes } from './classes.ts';

type CardProps = HTMLAttributes<HTMLElement> & {
  readonly as?: 'div' | 'li' | 'article' | 'section';
  /** Without space inside: a photo or a list fills it. */
  readonly flush?: boolean;
};

/** What belongs together, with one line around it. */
export function Card({ as: As = 'div', flush = false, className, ...rest }: CardProps) {
  return <As {...rest} className={classes(styles['card'], flush && styles['flush'], className)} />;
}

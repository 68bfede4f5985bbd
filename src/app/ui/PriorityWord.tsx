import type { ReactNode } from 'react';
import styles from './PriorityWord.module.css';

type PriorityWordProps = { readonly level: 'urgent' | 'high' | 'normal'; readonly children: ReactNode };

/** How pressing something is, as a word. */
export function PriorityWord({ level, children }: PriorityWordProps) {
  return <span className={styles[level]}>{children}</span>;
}

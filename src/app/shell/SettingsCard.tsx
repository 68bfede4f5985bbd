import type { ReactNode } from 'react';
import { Card } from '../ui/Card.tsx';
import styles from './SettingsCard.module.css';

/** One subject of the settings. */
export function SettingsCard({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card as="section" className={styles['card']}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </Card>
  );
}

import { useId } from 'react';
import styles from './Progress.module.css';

type ProgressProps = {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The progress in figures and words. */
  readonly text: string;
};

/** How far long work has come. */
export function Progress({ label, value, max, text }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles['progress']}>
      <p className={styles['texts']}>
        <span id={id}>{label}</span>
        <span>{text}</span>
      </p>
      <progress className={styles['bar']} aria-labelledby={id} aria-valuetext={text} value={value} max={max} />
    </div>
  );
}
